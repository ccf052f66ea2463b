import { type ClipboardEvent, Fragment, type ReactNode, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../ui/cx.ts'
import { showToast } from '../../../ui/toast-store.ts'
import styles from './grid.module.css'
import { type GridChange, type GridColumn, type GridRange, type GridRow, isInRange } from './grid-model.ts'
import { type CellMark, NumberCell } from './number-cell.tsx'
import { blockOf, placesOf, readBlock } from './read-block.ts'
import { placeOf, useGridKeys } from './use-grid-keys.ts'

type Props = {
  readonly label: string
  readonly corner: ReactNode
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
  readonly unit: string
  readonly onChange: (changes: readonly GridChange[]) => Promise<unknown>
  readonly markOf?: (row: string, column: string) => CellMark | undefined
  readonly onFocus?: (row: string, column: string) => void
  /** What stands below a row: figures that follow from others. */
  readonly below?: (row: string) => ReactNode
  /** Many columns in little room. */
  readonly dense?: boolean
}

/** Numbers in rows and columns, typed, moved through and pasted as in a spreadsheet. */
export const NumberGrid = (props: Props) => {
  const { label, corner, rows, columns, unit, onChange, markOf, onFocus, below, dense = false } = props
  const { t } = useTranslation('indicators')
  const table = useRef<HTMLTableElement>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const change = useCallback(
    (places: readonly { readonly row: number; readonly column: number; readonly value: number | null }[]) => {
      const changes = places.flatMap(({ row, column, value }): readonly GridChange[] => {
        const [r, c] = [rows[row]?.id, columns[column]?.id]
        return r === undefined || c === undefined ? [] : [{ row: r, column: c, value }]
      })
      return changes.length === 0 ? Promise.resolve() : onChange(changes)
    },
    [columns, onChange, rows],
  )
  const clear = useCallback(
    (range: GridRange) =>
      void change(placesOf(range).map(place => ({ ...place, value: null }))).catch(() => {}),
    [change],
  )
  const size = { rows: rows.length, columns: columns.length }
  const { chosen, onKey, drop } = useGridKeys({ table, size, onClear: clear })
  const save = useCallback(
    (row: number, column: number, value: number | null) => change([{ row, column, value }]),
    [change],
  )
  const focus = useCallback(
    (row: number, column: number) => {
      const [r, c] = [rows[row]?.id, columns[column]?.id]
      if (r !== undefined && c !== undefined) onFocus?.(r, c)
    },
    [columns, onFocus, rows],
  )
  const copy = (event: ClipboardEvent) => {
    if (chosen === null) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', blockOf(chosen, { rows, columns }))
  }
  const paste = async (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const start = chosen?.from ?? placeOf(event)
    if (start === null || (!/[\t\n]/u.test(text) && chosen === null)) return
    event.preventDefault()
    const { changes, refused, outside } = readBlock(text, start, { rows, columns }, unit, chosen)
    if (changes.length > 0) await onChange(changes).catch(() => undefined)
    const left = refused + outside
    showToast({
      text: t(left > 0 ? 'grid.pastedSome' : 'grid.pasted', { count: changes.length, refused, outside }),
      tone: left > 0 ? 'warn' : 'ok',
    })
  }
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        className={cx(styles.grid, dense && styles.dense)}
        aria-label={label}
        onCopy={copy}
        onPaste={event => void paste(event)}
        onPointerDown={drop}
      >
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(column => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <Fragment key={row.id}>
              <tr>
                <th scope="row">{row.label}</th>
                {columns.map((column, c) => (
                  <td key={column.id} className={cx(isInRange(chosen, r, c) && styles.inRange)}>
                    <NumberCell
                      label={`${row.name} ${column.label}`}
                      row={r}
                      column={c}
                      value={row.values[column.id]}
                      unit={unit}
                      chosen={isInRange(chosen, r, c)}
                      mark={markOf?.(row.id, column.id)}
                      onSave={save}
                      onKey={onKey}
                      onFocus={focus}
                      onWrong={setWrong}
                    />
                  </td>
                ))}
              </tr>
              {below?.(row.id)}
            </Fragment>
          ))}
        </tbody>
      </table>
      {wrong === null ? null : (
        <p className={styles.wrong} role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
