import { Loading } from '../../ui/loading.tsx'

export const GainsScreen = () => <Loading />
