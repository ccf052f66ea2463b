import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { cx } from '../../ui/cx.ts'
import styles from './score-card.module.css'

type Props = {
  readonly instrument: Instrument
  readonly summary: RequestOutput<'assessments.get'>['summary']
}

const Bar = ({ share }: { readonly share: number }) => (
  <svg className={styles.meter} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles.track} width="100" height="6" />
    <rect className={styles.fill} width={Math.round(share * 100)} height="6" />
  </svg>
)

/** Score and points of every category; a category leads to its first part. */
export const ScoreTable = ({ instrument, summary }: Props) => {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const pick = usePickText()
  const scores = new Map(summary.categories.map(category => [category.code, category]))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('score.category')}</th>
          <th scope="col" className={styles.bar}>
            <span className="visually-hidden">{t('score.share')}</span>
          </th>
          <th scope="col" className={styles.number}>
            {t('score.score')}
          </th>
          <th scope="col" className={styles.number}>
            {t('score.points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {instrument.categories.map(category => {
          const score = scores.get(category.code)
          const leaf = category.items[0]?.leaves[0]?.code ?? category.code
          return (
            <tr key={category.code}>
              <th scope="row">
                <Link to="/assess" search={{ leaf }}>
                  {pick(category.title)}
                </Link>
              </th>
              <td className={styles.bar}>
                <Bar share={(score?.score ?? 0) / category.points} />
              </td>
              <td className={styles.number}>
                {score === undefined || score.scoredItems === 0 ? '–' : format.points(score.score)}
                {score !== undefined && score.scoredItems > 0 && score.scoredItems < score.items ? (
                  <div className={styles.unscored}>
                    {t('score.partlyCategory', { scored: score.scoredItems, items: score.items })}
                  </div>
                ) : null}
              </td>
              <td className={cx(styles.number, styles.unscored)}>{category.points}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
