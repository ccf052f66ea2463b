import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorDetail, Series } from '../../../../../shared/contract/requests/indicators.ts'
import { seriesNames } from '../../../../../shared/domain/indicators/indicator.ts'
import { Button } from '../../../ui/button.tsx'
import { seriesName } from '../../assess/results/series-name.ts'
import type { GridChange } from '../grid/grid-model.ts'
import { NumberGrid } from '../grid/number-grid.tsx'
import { useSaveValues } from '../use-save-values.ts'
import { ComputedRow } from './computed-row.tsx'
import styles from './detail.module.css'
import { ValueSource } from './value-source.tsx'
import { yearColumns } from './year-columns.ts'

type Props = {
  readonly detail: IndicatorDetail
  /** The year that is assessed. */
  readonly year: number
  /** False leaves the source of the single value away, where there is no room for it. */
  readonly withSource?: boolean
}
type Cell = { readonly series: Series; readonly year: string }

const isSeries = (text: string): text is Series => seriesNames.some(name => name === text)

/** Series × years of one indicator, with what the months make of the years below the typed values. */
export const YearGrid = ({ detail, year, withSource = true }: Props) => {
  const { t } = useTranslation('indicators')
  const { indicator, sources, fromMonths } = detail
  const [span, setSpan] = useState({ before: 0, after: 0 })
  const [cell, setCell] = useState<Cell | null>(null)
  const save = useSaveValues(indicator.id)
  const years = useMemo(() => yearColumns(indicator, year, span), [indicator, year, span])
  const columns = useMemo(() => years.map(id => ({ id, label: id })), [years])
  const nameOf = useCallback(
    (series: Series) => seriesName(series, indicator, t(`series.${series}`)),
    [indicator, t],
  )
  const rows = useMemo(
    () =>
      seriesNames.map(series => ({
        id: series,
        label: <span title={nameOf(series)}>{nameOf(series)}</span>,
        name: nameOf(series),
        values: indicator.values[series] ?? {},
      })),
    [indicator, nameOf],
  )
  const change = useCallback(
    (changes: readonly GridChange[]) =>
      save({
        years: changes.flatMap(({ row, column, value }) =>
          isSeries(row) ? [{ series: row, year: Number(column), value }] : [],
        ),
      }),
    [save],
  )
  return (
    <>
      <NumberGrid
        label={t('years.label', { name: indicator.name })}
        corner={indicator.unit === '' ? '' : t('years.unit', { unit: indicator.unit })}
        rows={rows}
        columns={columns}
        unit={indicator.unit}
        onChange={change}
        onFocus={(row, column) => (isSeries(row) ? setCell({ series: row, year: column }) : undefined)}
        markOf={(row, column) => {
          if (!isSeries(row)) return undefined
          if (row !== 'rival' && row !== 'benchmark' && fromMonths[row][column]?.disagrees) return 'differs'
          return sources[row]?.[column] === undefined ? undefined : 'source'
        }}
        below={row =>
          row === 'actual' || row === 'target' ? (
            <ComputedRow
              computed={fromMonths[row]}
              indicator={indicator}
              series={row}
              years={years}
              onTake={(at, value) =>
                void save({ years: [{ series: row, year: Number(at), value }] }).catch(() => {})
              }
            />
          ) : null
        }
      />
      <div className={styles.gridFoot}>
        {withSource ? (
          <ValueSource
            key={cell ? `${cell.series}-${cell.year}` : ''}
            detail={detail}
            cell={cell}
            nameOf={nameOf}
          />
        ) : null}
        <span className={styles.spans}>
          <Button small variant="quiet" onClick={() => setSpan({ ...span, before: span.before + 1 })}>
            {t('years.earlier')}
          </Button>
          <Button small variant="quiet" onClick={() => setSpan({ ...span, after: span.after + 1 })}>
            {t('years.later')}
          </Button>
        </span>
      </div>
    </>
  )
}
