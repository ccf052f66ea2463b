import { useTranslation } from 'react-i18next'
import { usePickText } from '../../../i18n/use-language.ts'
import { ClaimCount } from '../../evidence/claims/claim-count.tsx'
import { RemarkCount } from '../../examiner/remark-count.tsx'
import type { LeafPlace } from '../tree/leaf-list.ts'
import styles from './leaf.module.css'

type Props = { readonly assessmentId: string; readonly place: LeafPlace }

/** Where the leaf stands, what it is worth and what assessors look for. */
export const LeafHead = ({ assessmentId, place }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const { category, item, leaf } = place
  const alone = item.leaves.length === 1
  return (
    <header>
      <p className={styles.crumb}>
        {category.code} {pick(category.title)}
        {alone ? '' : ` › ${item.code} ${pick(item.title)}`}
        <RemarkCount item={item.code} />
        <ClaimCount assessmentId={assessmentId} leaf={leaf.code} />
      </p>
      <h1 className={styles.title}>
        {leaf.code} {pick(leaf.title)}{' '}
        <span className={styles.points}>
          {alone
            ? t('leaf.points', { points: item.points })
            : t('leaf.sharedPoints', { points: item.points, code: item.code, count: item.leaves.length })}
          {' · '}
          {t(`leaf.kind.${item.scale}`)}
        </span>
      </h1>
      <p className={styles.lead}>
        <span>{t('leaf.looksFor')}</span>
        {pick(leaf.looksFor)}
      </p>
    </header>
  )
}
