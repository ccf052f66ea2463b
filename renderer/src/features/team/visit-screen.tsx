import { Loading } from '../../ui/loading.tsx'

export const VisitScreen = () => <Loading />
