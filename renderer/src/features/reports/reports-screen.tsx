import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { useRequest } from '../../host/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { ReportsWork } from './reports-work.tsx'

/** The feedback report and the assessor workbook of the assessment that is open. */
export const ReportsScreen = () => {
  const { t } = useTranslation('reports')
  const navigate = useNavigate()
  const { assessment } = useCurrentAssessment()
  const id = assessment?.id ?? ''
  const data = useRequest('assessments.get', { id }, { enabled: id !== '' }).data
  const overall = useRequest('reports.overall', { assessmentId: id }, { enabled: id !== '' }).data
  if (assessment === null)
    return (
      <EmptyState
        title={t('none.title')}
        text={t('none.text')}
        actions={
          <Button variant="primary" onClick={() => void navigate({ to: '/overview' })}>
            {t('none.action')}
          </Button>
        }
      />
    )
  if (!data || !overall) return <Loading />
  return <ReportsWork key={id} data={data} overall={overall} />
}
