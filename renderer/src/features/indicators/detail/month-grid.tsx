import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorDetail } from '../../../../../shared/contract/requests/indicators.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import type { GridChange } from '../grid/grid-model.ts'
import { NumberGrid } from '../grid/number-grid.tsx'
import { useSaveValues } from '../use-save-values.ts'
import styles from './detail.module.css'

type MonthSeries = 'actual' | 'target'
type Props = { readonly detail: IndicatorDetail; readonly year: number }

const monthIds = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** The years of the grid: the three up to the assessed one and every year that has months. */
const yearsOf = (months: Readonly<Record<string, number>>, year: number): readonly string[] => {
  const years = new Set([year - 2, year - 1, year].map(String))
  for (const month of Object.keys(months)) years.add(month.slice(0, 4))
  return [...years].toSorted((a, b) => Number(b) - Number(a))
}

/** Months of each year, one series at a time; the newest year first. */
export const MonthGrid = ({ detail, year }: Props) => {
  const { t } = useTranslation('indicators')
  const [series, setSeries] = useState<MonthSeries>('actual')
  const { indicator } = detail
  const months = detail.months[series]
  const save = useSaveValues(indicator.id)
  const rows = useMemo(
    () =>
      yearsOf(months, year).map(one => ({
        id: one,
        label: one,
        name: one,
        values: Object.fromEntries(
          monthIds.flatMap(month => {
            const value = months[`${one}-${month}`]
            return value === undefined ? [] : [[month, value] as const]
          }),
        ),
      })),
    [months, year],
  )
  const columns = useMemo(
    () => monthIds.map(id => ({ id, label: t('months.month', { month: Number(id) }) })),
    [t],
  )
  const change = useCallback(
    (changes: readonly GridChange[]) =>
      save({
        months: changes.map(({ row, column, value }) => ({ series, month: `${row}-${column}`, value })),
      }),
    [save, series],
  )
  return (
    <>
      <div>
        <Segmented<MonthSeries>
          label={t('months.series')}
          value={series}
          options={(['actual', 'target'] as const).map(value => ({ value, label: t(`series.${value}`) }))}
          onChange={setSeries}
        />
      </div>
      <div className={styles.months}>
        <NumberGrid
          label={t('months.label', { name: indicator.name, series: t(`series.${series}`) })}
          corner={indicator.unit === '' ? '' : t('years.unit', { unit: indicator.unit })}
          rows={rows}
          columns={columns}
          unit={indicator.unit}
          onChange={change}
          dense
        />
      </div>
    </>
  )
}
