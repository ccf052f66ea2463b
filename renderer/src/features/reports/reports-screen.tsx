import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { NoAssessment } from '../../app/no-assessment.tsx'
import { useRequest } from '../../host/use-request.ts'
import { Loading } from '../../ui/loading.tsx'
import { ReportsWork } from './reports-work.tsx'

/** The feedback report and the assessor workbook of the assessment that is open. */
export const ReportsScreen = () => {
  const { t } = useTranslation('reports')
  const { assessment } = useCurrentAssessment()
  const id = assessment?.id ?? ''
  const data = useRequest('assessments.get', { id }, { enabled: id !== '' }).data
  const overall = useRequest('reports.overall', { assessmentId: id }, { enabled: id !== '' }).data
  if (assessment === null) return <NoAssessment text={t('none.text')} />
  if (!data || !overall) return <Loading />
  return <ReportsWork key={id} data={data} overall={overall} />
}
