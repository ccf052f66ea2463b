import { useTranslation } from 'react-i18next'
import { scoreAssessment } from '../../../../../shared/domain/scoring/score-assessment.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import type { Consensus } from '../queries.ts'
import styles from './overview.module.css'

type Props = { readonly instrument: Instrument; readonly data: Consensus }

const columns = ['median', 'agreed', 'final'] as const

/** Points by category: what the medians would give, what is agreed so far, and what holds after the visit. */
export const CategoryTotals = ({ instrument, data }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const format = useFormat()
  const sumOf = (column: (typeof columns)[number]) =>
    scoreAssessment(
      instrument,
      Object.fromEntries(
        data.items.map(item => [
          item.item,
          { percent: column === 'agreed' ? (item.agreed?.percent ?? null) : item[column] },
        ]),
      ),
    )
  const sums = { median: sumOf('median'), agreed: sumOf('agreed'), final: sumOf('final') }
  const shown = data.counts.visited > 0 ? columns : columns.filter(column => column !== 'final')
  return (
    <section aria-labelledby="totals-title" className={styles.part}>
      <h2 id="totals-title">{t('totals.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('totals.category')}</th>
            <th scope="col" className={styles.number}>
              {t('totals.points')}
            </th>
            {shown.map(column => (
              <th key={column} scope="col" className={styles.number}>
                {t(`totals.${column}`)}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t('totals.items')}
            </th>
          </tr>
        </thead>
        <tbody>
          {instrument.categories.map((category, at) => (
            <tr key={category.code}>
              <th scope="row">
                {category.code} {pick(category.title)}
              </th>
              <td className={styles.number}>{category.points}</td>
              {shown.map(column => (
                <td key={column} className={styles.number}>
                  {(sums[column].categories[at]?.scoredItems ?? 0) === 0
                    ? '–'
                    : format.points(sums[column].categories[at]?.score ?? 0)}
                </td>
              ))}
              <td className={styles.number}>
                {sums.agreed.categories[at]?.scoredItems ?? 0} / {category.items.length}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('totals.total')}</th>
            <td className={styles.number}>{format.count(instrument.totalPoints)}</td>
            {shown.map(column => (
              <td key={column} className={styles.number}>
                {sums[column].scoredItems === 0 ? '–' : format.points(sums[column].total)}
              </td>
            ))}
            <td className={styles.number}>
              {sums.agreed.scoredItems} / {sums.agreed.items}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
