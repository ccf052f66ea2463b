import { useRequest } from '../../host/use-request.ts'

export const useEvidenceList = () => useRequest('evidence.list', {})
