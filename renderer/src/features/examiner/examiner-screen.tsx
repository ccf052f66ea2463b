import { Loading } from '../../ui/loading.tsx'

export const ExaminerScreen = () => <Loading />
