import { Loading } from '../../ui/loading.tsx'

export const TeamScreen = () => <Loading />
