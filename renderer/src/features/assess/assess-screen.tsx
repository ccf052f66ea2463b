import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseAssessment, useCurrentAssessment } from '../../app/current-assessment.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { AssessWork } from './assess-work.tsx'
import { lastLeaf } from './last-leaf.ts'
import { useAssessment, useInstrument } from './queries.ts'

/** The self-assessment: tree, leaf, context. Without an assessment it leads to where one is set up. */
export const AssessScreen = () => {
  const { t } = useTranslation('assess')
  const navigate = useNavigate()
  const search = useSearch({ from: '/firm/assess-area/assess' })
  const { assessment } = useCurrentAssessment()
  useEffect(() => {
    if (search.assessment) chooseAssessment(search.assessment)
  }, [search.assessment])
  const id = assessment?.id ?? ''
  const { data } = useAssessment(id)
  const instrument = useInstrument(id).data
  if (assessment === null) {
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
  }
  if (!data || !instrument) return <Loading />
  return (
    <AssessWork
      data={data}
      instrument={instrument}
      leaf={search.leaf ?? lastLeaf.of(id)}
      tab={search.tab}
      focus={search.focus}
    />
  )
}
