import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import type { Category } from '../../../../../shared/packs/instrument.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import styles from './assess-tree.module.css'
import { type LeafFacts, type LeafPlace, progressMark } from './leaf-list.ts'
import { ProgressMark } from './progress-mark.tsx'

type Props = {
  readonly category: Category
  readonly places: readonly LeafPlace[]
  readonly facts: ReadonlyMap<string, LeafFacts>
  /** How far the leaves that claim something are proven. */
  readonly coverage: RequestOutput<'claims.coverage'>['leaves']
  readonly score: { readonly score: number; readonly scoredItems: number } | undefined
  readonly current: string
}

/** A category with its score, and below it its leaves. */
export const CategoryBranch = ({ category, places, facts, coverage, score, current }: Props) => {
  const { t } = useTranslation(['assess', 'claims'])
  const pick = usePickText()
  const format = useFormat()
  if (places.length === 0) return null
  const got = score && score.scoredItems > 0 ? format.points(score.score) : '–'
  return (
    <section className={styles.branch} aria-label={`${category.code} ${pick(category.title)}`}>
      <h3 className={styles.category}>
        <span className={styles.number}>{category.code}</span>
        <span>{pick(category.title)}</span>
        <span className={styles.score} title={t('tree.scoreHint')}>
          {got} / {category.points}
        </span>
      </h3>
      <ul>
        {places.map(({ leaf }) => {
          const known = facts.get(leaf.code)
          const claims = coverage.find(one => one.leaf === leaf.code)
          return (
            <li key={leaf.code}>
              <Link
                to="/assess"
                search={{ leaf: leaf.code }}
                className={styles.leaf}
                aria-current={current === leaf.code ? 'page' : undefined}
                title={known ? t('tree.leafHint', { ...known, count: known.characters }) : undefined}
              >
                <span className={styles.number}>{leaf.code}</span>
                <span className={styles.name}>{pick(leaf.title)}</span>
                {claims === undefined ? (
                  <span />
                ) : (
                  <span
                    className={claims.broken > 0 ? styles.brokenClaims : styles.claims}
                    title={t('claims:coverage.short', { proven: claims.proven, count: claims.claims })}
                  >
                    {claims.proven}/{claims.claims}
                  </span>
                )}
                <ProgressMark mark={known ? progressMark(known.characters, known.budget) : 'empty'} />
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
