import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { NoAssessment } from '../../app/no-assessment.tsx'
import { useRequest } from '../../host/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useInstrument } from '../assess/queries.ts'
import { ExaminerWork } from './examiner-work.tsx'
import { useSentences } from './use-sentences.ts'

/** The dry run: what an examiner would raise about the assessment, and why. */
export const ExaminerScreen = () => {
  const { t } = useTranslation('examiner')
  const navigate = useNavigate()
  const search = useSearch({ from: '/firm/assess-area/assess/examiner' })
  const { assessment } = useCurrentAssessment()
  const assessmentId = assessment?.id ?? ''
  const instrument = useInstrument(assessmentId).data
  const run = useRequest(
    'examiner.run',
    { assessmentId },
    { enabled: assessmentId !== '', keepPrevious: true },
  ).data
  const sentences = useSentences()
  if (assessment === null) return <NoAssessment text={t('none.text')} />
  if (!assessment || !instrument || !run || !sentences) return <Loading />
  if (!run.begun)
    return (
      <EmptyState
        title={t('notBegun.title')}
        text={t('notBegun.text')}
        actions={
          <Button variant="primary" onClick={() => void navigate({ to: '/assess' })}>
            {t('notBegun.action')}
          </Button>
        }
      />
    )
  return (
    <ExaminerWork
      key={assessmentId}
      assessmentId={assessmentId}
      instrument={instrument}
      run={run}
      sentences={sentences}
      start={{ rule: search.rule ?? '', topic: search.topic ?? '', item: search.focus ?? '' }}
    />
  )
}
