import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import { seriesNames } from '../../../../../shared/domain/indicators/indicator.ts'
import type { GridChange } from '../../indicators/grid/grid-model.ts'
import { NumberGrid } from '../../indicators/grid/number-grid.tsx'
import { useSaveValues } from '../../indicators/use-save-values.ts'
import { seriesName } from './series-name.ts'
import { yearsOf } from './years-of.ts'

type Props = { readonly indicator: Indicator; readonly year: number }

/** Years × series of one indicator; cells are typed, or a block is pasted from a spreadsheet. */
export const IndicatorGrid = ({ indicator, year }: Props) => {
  const { t } = useTranslation('assess')
  const save = useSaveValues(indicator.id)
  const columns = useMemo(() => yearsOf(indicator, year).map(id => ({ id, label: id })), [indicator, year])
  const rows = useMemo(
    () =>
      seriesNames.map(series => {
        const name = seriesName(series, indicator, t(`results.series.${series}`))
        return {
          id: series,
          label: name,
          name: `${indicator.name} ${name}`,
          values: indicator.values[series] ?? {},
        }
      }),
    [indicator, t],
  )
  const change = useCallback(
    (changes: readonly GridChange[]) =>
      save({
        years: changes.flatMap(({ row, column, value }) => {
          const series = seriesNames.find(name => name === row)
          return series === undefined ? [] : [{ series, year: Number(column), value }]
        }),
      }),
    [save],
  )
  return (
    <NumberGrid
      label={indicator.name}
      corner={indicator.unit === '' ? '' : t('results.unitHead', { unit: indicator.unit })}
      rows={rows}
      columns={columns}
      unit={indicator.unit}
      onChange={change}
      dense
    />
  )
}
