import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { Loading } from '../../../ui/loading.tsx'
import type { ItemPlace } from '../item-places.ts'
import { useBallots } from '../queries.ts'
import { ItemReading } from '../reading/item-reading.tsx'
import { useItemKeys } from '../use-item-keys.ts'
import styles from './ballot.module.css'
import { draftOf } from './ballot-draft.ts'
import { BallotNav } from './ballot-nav.tsx'
import { BallotPanel } from './ballot-panel.tsx'
import { HandInDialog } from './hand-in-dialog.tsx'

type Props = {
  readonly assessment: Assessment
  readonly instrument: Instrument
  readonly places: readonly ItemPlace[]
  readonly place: ItemPlace
  readonly assessor: Assessor
  readonly inCopy: boolean
}

/** Own progress at the left, what the firm says in the middle, the own score at the right. */
export const BallotWork = ({ assessment, instrument, places, place, assessor, inCopy }: Props) => {
  const { t } = useTranslation('team')
  const navigate = useNavigate()
  const ballots = useBallots(assessment.id, assessor.id).data?.ballots
  const [handing, setHanding] = useState(false)
  const codes = useMemo(() => places.map(({ item }) => item.code), [places])
  const code = place.item.code
  const assessorId = assessor.id
  const go = useCallback(
    (item: string) =>
      void navigate({ to: '/assess/ballot', search: { assessor: assessorId, item }, replace: true }),
    [navigate, assessorId],
  )
  useItemKeys(codes, code, go)
  const drafts = useMemo(
    () => new Map((ballots ?? []).map(ballot => [ballot.item, draftOf(ballot)])),
    [ballots],
  )
  if (!ballots) return <Loading />
  return (
    <div className={styles.area}>
      <section className={styles.tree} aria-label={t('ballot.items')}>
        <BallotNav
          instrument={instrument}
          assessor={assessor}
          ballots={drafts}
          current={code}
          onHandIn={() => setHanding(true)}
        />
      </section>
      <ItemReading
        key={`reading ${code}`}
        assessmentId={assessment.id}
        year={assessment.year}
        place={place}
      />
      <section className={styles.panel} aria-label={t('ballot.panel', { code })}>
        <BallotPanel
          key={code}
          assessmentId={assessment.id}
          assessor={assessor}
          place={place}
          ballot={ballots.find(ballot => ballot.item === code)}
          templates={instrument.commentTemplates}
          inCopy={inCopy}
          onShowCode={() => setHanding(true)}
        />
      </section>
      {handing ? (
        <HandInDialog
          assessor={assessor}
          places={places}
          ballots={drafts}
          inCopy={inCopy}
          onGo={go}
          onClose={() => setHanding(false)}
        />
      ) : null}
    </div>
  )
}
