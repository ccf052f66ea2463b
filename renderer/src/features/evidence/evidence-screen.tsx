import { Loading } from '../../ui/loading.tsx'

/** Stands in until its area is built. */
export const EvidenceScreen = () => <Loading />
