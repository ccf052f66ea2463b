import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemPlace } from '../item-places.ts'
import type { ConsensusPage } from '../queries.ts'
import styles from './agreed.module.css'
import { AgreedKind } from './agreed-kind.tsx'
import type { MeetingDraft } from './meeting-drafts.ts'

type Props = {
  readonly assessmentId: string
  readonly place: ItemPlace
  readonly findings: ConsensusPage['findings']
  readonly strengths: MeetingDraft['strengths']
  readonly opportunities: MeetingDraft['opportunities']
  readonly change: (part: Partial<MeetingDraft>) => void
}

/** What the team says together: what is on record, and below it what the confirmation will add. */
export const AgreedFindings = memo(
  ({ assessmentId, place, findings, strengths, opportunities, change }: Props) => {
    const { t } = useTranslation('team')
    const at = { assessmentId, item: place.item.code }
    return (
      <section className={styles.agreed} aria-labelledby="agreed-title">
        <h2 id="agreed-title">{t('agreed.title')}</h2>
        <div className={styles.columns}>
          <AgreedKind
            kind="strength"
            place={at}
            scale={place.scale}
            saved={findings.filter(({ kind }) => kind === 'strength')}
            lines={strengths}
            onChange={lines => change({ strengths: lines })}
          />
          <AgreedKind
            kind="opportunity"
            place={at}
            scale={place.scale}
            saved={findings.filter(({ kind }) => kind === 'opportunity')}
            lines={opportunities}
            onChange={lines => change({ opportunities: lines })}
          />
        </div>
      </section>
    )
  },
)
