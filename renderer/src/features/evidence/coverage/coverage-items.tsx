import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import styles from './coverage.module.css'
import { CoverageLeaf } from './coverage-leaf.tsx'
import { hasGap, missingOf, sumUp } from './sum-up.ts'

type Props = { readonly coverage: RequestOutput<'coverage.get'> }

/** Item by item and leaf by leaf: expected beside linked. */
export const CoverageItems = ({ coverage }: Props) => {
  const { t } = useTranslation('linking')
  const pick = usePickText()
  const [onlyMissing, setOnlyMissing] = useState(false)
  const shown = coverage.items
    .map(item => ({ ...item, leaves: onlyMissing ? item.leaves.filter(hasGap) : item.leaves }))
    .filter(({ leaves }) => leaves.length > 0)
  return (
    <>
      <div className={styles.bar}>
        <p>{t('coverage.summary', sumUp(coverage.items))}</p>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={onlyMissing}
            onChange={event => setOnlyMissing(event.target.checked)}
          />
          {t('coverage.onlyMissing')}
        </label>
      </div>
      {shown.length === 0 ? <p className={styles.none}>{t('coverage.allMet')}</p> : null}
      {shown.map(({ item, title, leaves }) => (
        <section key={item} className={styles.item} aria-labelledby={`coverage-${item}`}>
          <h2 id={`coverage-${item}`}>
            {item} {pick(title)}{' '}
            <span className={styles.state}>
              {missingOf(leaves) === 0
                ? t('coverage.complete')
                : t('coverage.missing', { count: missingOf(leaves) })}
            </span>
          </h2>
          {leaves.map(leaf => (
            <CoverageLeaf key={leaf.leaf} leaf={leaf} alone={leaf.leaf === item} />
          ))}
        </section>
      ))}
    </>
  )
}
