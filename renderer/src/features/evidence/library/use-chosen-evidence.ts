import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { useRequest } from '../../../host/use-request.ts'

/** The evidence that an address names, by its id or its number; null while there is none. */
export const useChosenEvidence = (name: string | undefined): Evidence | null => {
  const isNumber = name !== undefined && /^\d{1,9}$/.test(name)
  const byId = useRequest('evidence.get', { id: name ?? '-' }, { enabled: name !== undefined && !isNumber })
  const byNumber = useRequest('library.find', { text: `E-${name ?? ''}`, limit: 50 }, { enabled: isNumber })
  if (name === undefined) return null
  if (!isNumber) return byId.data ?? null
  return byNumber.data?.rows.find(({ evidence }) => String(evidence.number) === name)?.evidence ?? null
}
