import { Loading } from '../../ui/loading.tsx'

export const IndicatorsScreen = () => <Loading />
