import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseAssessment, useCurrentAssessment } from '../../../../app/current-assessment.ts'
import { NoAssessment } from '../../../../app/no-assessment.tsx'
import { useRequest } from '../../../../host/use-request.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Loading } from '../../../../ui/loading.tsx'
import { useInstrument } from '../../../assess/queries.ts'
import { ProveWork } from './prove-work.tsx'

/** The walk of a site visit: claim by claim, each beside the passage that proves it. */
export const ProveScreen = () => {
  const { t } = useTranslation('claims')
  const navigate = useNavigate()
  const search = useSearch({ from: '/firm/evidence-area/evidence/prove' })
  const { assessment } = useCurrentAssessment()
  useEffect(() => {
    if (search.assessment) chooseAssessment(search.assessment)
  }, [search.assessment])
  const assessmentId = assessment?.id ?? ''
  const { data } = useRequest('claims.list', { assessmentId }, { enabled: assessmentId !== '' })
  const instrument = useInstrument(assessmentId).data
  if (assessment === null) return <NoAssessment text={t('prove.noAssessment')} />
  if (!data || !instrument) return <Loading />
  const claims = data.claims.filter(({ state }) => state !== 'deleted')
  if (claims.length === 0) {
    return (
      <>
        <h1 className="visually-hidden">{t('prove.title')}</h1>
        <EmptyState
          title={t('prove.empty.title')}
          text={t('prove.empty.text')}
          actions={
            <Button variant="primary" onClick={() => void navigate({ to: '/assess' })}>
              {t('prove.empty.action')}
            </Button>
          }
        />
      </>
    )
  }
  return (
    <ProveWork
      key={assessmentId}
      assessmentId={assessmentId}
      instrument={instrument}
      claims={claims}
      scope={search.item ?? ''}
      current={search.claim ?? ''}
    />
  )
}
