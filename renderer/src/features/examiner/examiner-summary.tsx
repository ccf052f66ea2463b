import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './examiner.module.css'

type Props = {
  readonly run: RequestOutput<'examiner.run'>
  readonly rules: number
  readonly titleOf: (code: string) => string
}

const worst = 3

/** The dry run in two sentences: how much an examiner would raise, and where most of it. */
export const ExaminerSummary = ({ run, rules, titleOf }: Props) => {
  const { t } = useTranslation('examiner')
  const gap = useLanguage() === 'en' ? ' ' : ''
  const { counts, items, remarks } = run
  const places = items
    .map(({ item, error, warning, info }) => ({ item: titleOf(item), count: error + warning + info }))
    .filter(({ count }) => count > 1)
    .slice(0, worst)
    .map(place => t('summary.item', place))
  return (
    <header className={styles.head}>
      <h1>{t('title')}</h1>
      <p className={styles.summary}>
        {remarks.length === 0
          ? t('summary.nothing', { rules })
          : t('summary.found', { count: remarks.length, rules, ...counts })}
        {places.length === 0 ? null : gap + t('summary.worst', { items: places.join(t('summary.join')) })}
      </p>
      <p className={styles.note}>{t('summary.note')}</p>
    </header>
  )
}
