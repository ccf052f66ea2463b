import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useInstrument } from '../assess/queries.ts'

type Props = { readonly children: (assessment: Assessment, instrument: Instrument) => ReactNode }

/** Draws its children for the current assessment; without one it leads to where one is set up. */
export const Gate = ({ children }: Props) => {
  const { t } = useTranslation('assess')
  const navigate = useNavigate()
  const { assessment } = useCurrentAssessment()
  const instrument = useInstrument(assessment?.id ?? '').data
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
  if (!assessment || !instrument) return <Loading />
  return children(assessment, instrument)
}
