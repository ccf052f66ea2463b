import { Loading } from '../../ui/loading.tsx'

export const ImproveScreen = () => <Loading />
