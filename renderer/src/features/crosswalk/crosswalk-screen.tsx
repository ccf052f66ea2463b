import { Loading } from '../../ui/loading.tsx'

export const CrosswalkScreen = () => <Loading />
