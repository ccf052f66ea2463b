import { useTranslation } from 'react-i18next'
import type { Indicator, IndicatorDetail } from '../../../../../shared/contract/requests/indicators.ts'
import grid from '../grid/grid.module.css'
import { showValue } from '../show-value.ts'

type Props = {
  readonly computed: IndicatorDetail['fromMonths']['actual']
  readonly indicator: Indicator
  readonly series: 'actual' | 'target'
  readonly years: readonly string[]
  readonly onTake: (year: string, value: number) => void
}

/** What the months make of each year; one click takes it over, and one that differs from the typed value says so. */
export const ComputedRow = ({ computed, indicator, series, years, onTake }: Props) => {
  const { t } = useTranslation('indicators')
  const rule = indicator.yearFromMonths
  if (rule === null || Object.keys(computed).length === 0) return null
  return (
    <tr className={grid.drawn}>
      <th scope="row">{t('months.computed', { rule: t(`rules.${rule}`) })}</th>
      {years.map(year => {
        const one = computed[year]
        if (one === undefined) return <td key={year} />
        const typed = indicator.values[series]?.[year]
        const isTaken = typed === one.value
        const value = Number(one.value.toFixed(Math.max(indicator.decimals, 4)))
        const title = t(isTaken ? 'months.same' : one.disagrees ? 'months.differs' : 'months.take', {
          value: showValue(value, indicator),
          count: one.months,
        })
        return (
          <td key={year}>
            <button
              type="button"
              className={grid.take}
              disabled={isTaken}
              data-differs={one.disagrees || undefined}
              title={title}
              onClick={() => onTake(year, value)}
            >
              {value}
              <span className="visually-hidden">{` ${year} ${title}`}</span>
              {one.months < 12 ? <small> {t('months.of', { count: one.months })}</small> : null}
            </button>
          </td>
        )
      })}
    </tr>
  )
}
