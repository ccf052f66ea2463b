import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePickText } from '../../../i18n/use-language.ts'
import type { ItemPlace } from '../item-places.ts'
import { EvidencePeek } from './evidence-peek.tsx'
import { LeafReading } from './leaf-reading.tsx'
import styles from './reading.module.css'

type Props = { readonly assessmentId: string; readonly year: number; readonly place: ItemPlace }

/** What the firm says about an item, to be read only: every leaf with its text, figures and evidence. */
export const ItemReading = ({ assessmentId, year, place }: Props) => {
  const { t } = useTranslation(['team', 'assess'])
  const pick = usePickText()
  const [peeked, setPeeked] = useState<string | null>(null)
  const { category, item } = place
  return (
    <article
      className={styles.reading}
      aria-label={`${item.code} ${pick(item.title)}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <div className={styles.column}>
        <p className={styles.crumb}>
          {category.code} {pick(category.title)}
        </p>
        <h2 className={styles.title}>
          {item.code} {pick(item.title)}{' '}
          <span>
            {t('assess:leaf.points', { points: item.points })} · {t(`assess:leaf.kind.${item.scale}`)}
          </span>
        </h2>
        {item.leaves.map(leaf => (
          <LeafReading
            key={leaf.code}
            assessmentId={assessmentId}
            year={year}
            leaf={leaf}
            alone={item.leaves.length === 1}
            isResults={item.scale === 'results'}
            onPeek={setPeeked}
          />
        ))}
      </div>
      {peeked === null ? null : <EvidencePeek id={peeked} onClose={() => setPeeked(null)} />}
    </article>
  )
}
