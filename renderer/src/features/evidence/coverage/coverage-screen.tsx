import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../../app/current-assessment.ts'
import { NoAssessment } from '../../../app/no-assessment.tsx'
import { useRequest } from '../../../host/use-request.ts'
import { Loading } from '../../../ui/loading.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { CoverageItems } from './coverage-items.tsx'
import { EvidenceUses } from './evidence-uses.tsx'

type View = 'byItem' | 'unused' | 'overused'
const viewOf = (view: string | undefined): View =>
  view === 'unused' || view === 'overused' ? view : 'byItem'

/** What the criteria expect and what is there; evidence that is not used, and evidence that is used too often. */
export const CoverageScreen = () => {
  const { t } = useTranslation('linking')
  const navigate = useNavigate()
  const view = viewOf(useSearch({ from: '/firm/evidence-area/evidence/coverage' }).view)
  const { assessment } = useCurrentAssessment()
  const { data } = useRequest(
    'coverage.get',
    { assessmentId: assessment?.id ?? '' },
    { enabled: assessment?.id !== undefined },
  )
  if (assessment === null) return <NoAssessment text={t('coverage.noAssessment')} />
  if (!data) return <Loading />
  const tabs = [
    { value: 'byItem', label: t('coverage.byItem') },
    { value: 'unused', label: `${t('coverage.unused')} ${data.unused.length}` },
    { value: 'overused', label: `${t('coverage.overused')} ${data.overused.length}` },
  ] as const
  return (
    <Page title={t('coverage.title')} lead={t('coverage.lead')}>
      <Tabs<View>
        label={t('coverage.views')}
        tabs={tabs}
        value={view}
        onChange={next =>
          void navigate({
            to: '/evidence/coverage',
            search: next === 'byItem' ? {} : { view: next },
            replace: true,
          })
        }
        panelId="coverage-view"
      />
      <div id="coverage-view" role="tabpanel" aria-label={t(`coverage.${view}`)}>
        {view === 'byItem' ? <CoverageItems coverage={data} /> : null}
        {view === 'unused' ? (
          <EvidenceUses
            lead={t('coverage.unusedLead')}
            none={t('coverage.unusedNone')}
            evidence={data.unused.map(one => ({ ...one, leaves: [] }))}
          />
        ) : null}
        {view === 'overused' ? (
          <EvidenceUses
            lead={t('coverage.overusedLead', { from: data.overusedFrom })}
            none={t('coverage.overusedNone', { from: data.overusedFrom })}
            evidence={data.overused}
          />
        ) : null}
      </div>
    </Page>
  )
}
