import { Loading } from '../../ui/loading.tsx'

export const YearsScreen = () => <Loading />
