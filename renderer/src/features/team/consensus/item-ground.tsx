import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import type { ItemPlace } from '../item-places.ts'
import { EvidenceChips } from '../reading/evidence-chips.tsx'
import { LeafReading } from '../reading/leaf-reading.tsx'
import styles from './consensus.module.css'

type Props = {
  readonly assessment: Assessment
  readonly place: ItemPlace
  readonly linked: readonly Evidence[]
  readonly onPeek: (id: string) => void
}

/** What the scores rest on: the evidence of the item, and its report when somebody wants to read it again. */
export const ItemGround = memo(({ assessment, place, linked, onPeek }: Props) => {
  const { t } = useTranslation('team')
  const [reads, setReads] = useState(false)
  const { item } = place
  return (
    <section className={styles.ground} aria-labelledby="ground-title">
      <h2 id="ground-title">{t('meeting.ground')}</h2>
      {linked.length === 0 ? (
        <p className={styles.meta}>{t('reading.noEvidence')}</p>
      ) : (
        <EvidenceChips evidence={linked} onPeek={onPeek} />
      )}
      <details className={styles.report} onToggle={event => setReads(event.currentTarget.open)}>
        <summary>{t('meeting.report')}</summary>
        {reads
          ? item.leaves.map(leaf => (
              <LeafReading
                key={leaf.code}
                assessmentId={assessment.id}
                year={assessment.year}
                leaf={leaf}
                alone={item.leaves.length === 1}
                isResults={item.scale === 'results'}
                onPeek={onPeek}
              />
            ))
          : null}
      </details>
    </section>
  )
})
