import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { NoAssessment } from '../../app/no-assessment.tsx'
import { useRequest } from '../../host/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useAssessment, useInstrument } from '../assess/queries.ts'
import { GainsWork } from './gains-work.tsx'

/** Which items give the most points for the least effort, and what the total would be. */
export const GainsScreen = () => {
  const { t } = useTranslation('years')
  const navigate = useNavigate()
  const { assessment } = useCurrentAssessment()
  const id = assessment?.id ?? ''
  const { data } = useRequest('gains.list', { assessmentId: id }, { enabled: id !== '' })
  const state = useAssessment(id).data
  const instrument = useInstrument(id).data
  if (assessment === null) return <NoAssessment />
  if (!data || !state || !instrument) return <Loading />
  if (data.gains.length === 0)
    return (
      <EmptyState
        title={t('gains.empty.title')}
        text={t('gains.empty.text')}
        actions={
          <Button
            variant="primary"
            onClick={() => void navigate({ to: '/assess', search: { focus: 'score' } })}
          >
            {t('gains.empty.action')}
          </Button>
        }
      />
    )
  return (
    <GainsWork
      key={id}
      assessmentId={id}
      gains={data.gains}
      unscored={data.unscored}
      scores={state.scores}
      instrument={instrument}
    />
  )
}
