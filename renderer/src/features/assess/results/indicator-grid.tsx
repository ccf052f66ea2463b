import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator, Series } from '../../../../../shared/contract/requests/indicators.ts'
import { useSend } from '../../../host/use-send.ts'
import { showToast } from '../../../ui/toast-store.ts'
import { GridCellInput } from './grid-cell-input.tsx'
import { parseGrid, placeGrid } from './parse-grid.ts'
import styles from './results.module.css'
import { yearsOf } from './years-of.ts'

const seriesList: readonly Series[] = ['actual', 'target', 'rival', 'benchmark']

type Props = { readonly indicator: Indicator; readonly year: number }

/** Years × series of one indicator; cells are typed, or a block is pasted from a spreadsheet. */
export const IndicatorGrid = ({ indicator, year }: Props) => {
  const { t } = useTranslation('assess')
  const table = useRef<HTMLTableElement>(null)
  const set = useSend('indicators.setValue', { saves: true })
  const years = yearsOf(indicator, year)
  const save = (series: Series, when: string, value: number | null) =>
    set.mutateAsync({ id: indicator.id, series, year: Number(when), value })

  const paste = async (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/u.test(text)) return
    event.preventDefault()
    const size = { rows: seriesList.length, columns: years.length }
    const { changes, refused } = placeGrid(parseGrid(text), { row, column }, size)
    for (const change of changes) {
      const series = seriesList[change.row]
      const when = years[change.column]
      if (series && when) await save(series, when, change.value)
    }
    showToast({
      text: t(refused > 0 ? 'results.pastedSome' : 'results.pasted', { count: changes.length, refused }),
      tone: refused > 0 ? 'warn' : 'ok',
    })
  }
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const down = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (down === 0) return
    event.preventDefault()
    const next = table.current?.querySelector<HTMLInputElement>(
      `[data-cell="${(row + down + seriesList.length) % seriesList.length}-${column}"]`,
    )
    if (next) next.focus()
    else event.currentTarget.blur()
  }
  const seriesName = (series: Series) =>
    (series === 'rival' && indicator.rivalName) ||
    (series === 'benchmark' && indicator.benchmarkName) ||
    t(`results.series.${series}`)
  return (
    <div className={styles.scroll}>
      <table ref={table} className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{indicator.unit ? t('results.unitHead', { unit: indicator.unit }) : ''}</th>
            {years.map(one => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seriesList.map((series, row) => (
            <tr key={series}>
              <th scope="row">{seriesName(series)}</th>
              {years.map((one, column) => (
                <td key={one}>
                  <GridCellInput
                    label={`${indicator.name} ${seriesName(series)} ${one}`}
                    cell={`${row}-${column}`}
                    value={indicator.values[series]?.[one]}
                    onSave={value => save(series, one, value)}
                    onPaste={event => void paste(event, row, column)}
                    onKeyDown={event => move(event, row, column)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
