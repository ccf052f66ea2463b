import { Loading } from '../../ui/loading.tsx'

export const ConsensusScreen = () => <Loading />
