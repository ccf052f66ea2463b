import { useTranslation } from 'react-i18next'
import { standing } from '../../../../shared/domain/overview/standing.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { BackupCard } from './backup-card.tsx'
import { DossierList } from './dossier-list.tsx'
import { NextList } from './next-list.tsx'
import styles from './overview.module.css'
import { ScoreCard } from './score-card.tsx'
import { Setup } from './setup.tsx'
import { type Overview, useOverview } from './use-overview.ts'
import { ValidityCard } from './validity-card.tsx'

const Dashboard = ({ overview }: { readonly overview: Overview }) => {
  const { t } = useTranslation('overview')
  const { facts, evidence, instrument, summary, dossiers } = overview
  const stands = standing(facts)
  const id = stands.id === 'filing' && stands.params.days === 0 ? 'filingToday' : stands.id
  const lead = t('lead', {
    written: facts.leaves.filter(leaf => leaf.characters > 0).length,
    leaves: facts.leaves.length,
    proven: facts.leaves.filter(leaf => leaf.evidence > 0).length,
    scored: summary.scoredItems,
    items: summary.items,
    evidence,
  })
  return (
    <Page
      title={t(`standing.${id}`, {
        ...stands.params,
        ...(stands.id === 'filing' ? { count: stands.params.days } : {}),
      })}
      lead={lead}
    >
      <div className={styles.columns}>
        <div className={styles.work}>
          <NextList facts={facts} instrument={instrument} />
          <DossierList dossiers={dossiers} />
        </div>
        <div className={styles.cards}>
          <ScoreCard instrument={instrument} summary={summary} />
          <ValidityCard />
          <BackupCard />
        </div>
      </div>
    </Page>
  )
}

/** Where the firm stands and what to do next; the set-up while there is no assessment. */
export const OverviewScreen = () => {
  const { assessment } = useCurrentAssessment()
  const overview = useOverview()
  if (assessment === null) return <Setup />
  return overview === null ? <Loading /> : <Dashboard overview={overview} />
}
