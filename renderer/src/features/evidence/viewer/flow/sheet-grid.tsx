import { type KeyboardEvent, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetView } from '../../../../../../shared/contract/requests/viewer.ts'
import type { ViewCell } from '../../../../../../shared/domain/evidence/viewer/sheet-view.ts'
import { cellAddress, columnLetters } from '../../../../../../shared/domain/sheets/cell-address.ts'
import { cx } from '../../../../ui/cx.ts'
import styles from './sheet.module.css'
import { cellKey, mergedCells, rowHeight } from './sheet-layout.ts'

export type CellLook = 'hit' | 'current' | 'passage'
type Cell = { readonly row: number; readonly column: number }

type Props = {
  readonly view: SheetView
  readonly widths: readonly number[]
  readonly size: { readonly rows: number; readonly columns: number }
  /** The rows that are drawn: from `first` to before `last`. */
  readonly first: number
  readonly last: number
  readonly active: Cell
  readonly looks: ReadonlyMap<string, CellLook>
  readonly onChoose: (cell: Cell, extend: boolean) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** Stands for the rows above or below that are not drawn. */
const Gap = ({ rows, columns }: { readonly rows: number; readonly columns: number }) =>
  rows > 0 ? (
    <tr style={{ height: rows * rowHeight }}>
      <td colSpan={columns + 1} />
    </tr>
  ) : null

/** The cells of a sheet; only the rows in sight are drawn, merged cells reach as far as these go. */
export const SheetGrid = ({ view, widths, size, first, last, active, looks, onChoose, onKeyDown }: Props) => {
  const { t } = useTranslation('viewer')
  const id = useId()
  const byRow = useMemo(
    () =>
      new Map(
        view.rows.map(({ row, cells }) => [
          row,
          new Map<number, ViewCell>(cells.map(cell => [cell[0], cell])),
        ]),
      ),
    [view],
  )
  const owners = useMemo(() => mergedCells(view.merges, first, last), [view.merges, first, last])
  const cellAt = (row: number, column: number) => {
    const owner = owners.get(cellKey(row, column))
    if (owner && (column !== owner.fromColumn || row !== Math.max(first, owner.fromRow))) return null
    const origin = { row: owner?.fromRow ?? row, column }
    const [, text = '', right = false] = byRow.get(origin.row)?.get(column) ?? []
    const look = looks.get(cellKey(origin.row, column))
    const here = active.row === origin.row && active.column === column
    return (
      <td
        key={column}
        id={`${id}-${origin.row}-${column}`}
        {...(owner
          ? {
              colSpan: Math.min(owner.toColumn, size.columns - 1) - column + 1,
              rowSpan: Math.min(owner.toRow, last - 1) - row + 1,
            }
          : {})}
        aria-colindex={column + 2}
        className={cx(right && styles.right, look && styles[look], here && styles.active)}
        title={text.length > 12 ? text : undefined}
        {...(here ? { 'data-active': '' } : {})}
        onPointerDown={event => onChoose(origin, event.shiftKey)}
      >
        {text}
      </td>
    )
  }
  return (
    <table
      className={styles.grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with a moving cell is a grid; a div would lose rows and columns
      role="grid"
      tabIndex={0}
      aria-label={t('flow.sheet', { sheet: view.sheet })}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + 1}
      aria-activedescendant={
        active.row >= first && active.row < last ? `${id}-${active.row}-${active.column}` : undefined
      }
      style={{ width: widths.reduce((sum, width) => sum + width, 48) }}
      onKeyDown={onKeyDown}
    >
      <colgroup>
        <col style={{ width: 48 }} />
        {widths.map((width, column) => (
          <col key={columnLetters(column)} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <td />
          {span(0, size.columns).map(column => (
            <th key={column} scope="col">
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Gap rows={first} columns={size.columns} />
        {span(first, Math.min(last, size.rows)).map(row => (
          <tr key={cellAddress(row, 0)} aria-rowindex={row + 2}>
            <th scope="row">{row + 1}</th>
            {span(0, size.columns).map(column => cellAt(row, column))}
          </tr>
        ))}
        <Gap rows={size.rows - last} columns={size.columns} />
      </tbody>
    </table>
  )
}
