import { Loading } from '../../ui/loading.tsx'

export const ReportsScreen = () => <Loading />
