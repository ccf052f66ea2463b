import { Loading } from '../../ui/loading.tsx'

export const BallotScreen = () => <Loading />
