import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetView } from '../../../../../../shared/contract/requests/viewer.ts'
import {
  cellRanges,
  rangesTouched,
  sheetText,
} from '../../../../../../shared/domain/evidence/viewer/sheet-view.ts'
import { cellAddress } from '../../../../../../shared/domain/sheets/cell-address.ts'
import { longestQuote } from '../marking/marking.ts'
import { useSlots } from '../pages/use-slots.ts'
import type { FlowAt } from './flow-frame.tsx'
import styles from './sheet.module.css'
import { type CellLook, SheetGrid } from './sheet-grid.tsx'
import { cellKey, columnWidths, rowHeight, sheetSize } from './sheet-layout.ts'

type Props = FlowAt & { readonly view: SheetView; readonly marks: boolean }
type Cell = { readonly row: number; readonly column: number }

const steps: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -20, column: 0 },
  PageDown: { row: 20, column: 0 },
}

const before = (a: Cell, b: Cell): boolean => a.row < b.row || (a.row === b.row && a.column <= b.column)

/** One sheet with a cell that is looked at; what is marked runs from the first to the last cell, row by row. */
export const SheetBody = ({ view, marks, box, find, passage, draft, setDraft, scale }: Props) => {
  const { t } = useTranslation('viewer')
  const { sheet, rows } = view
  const ranges = useMemo(() => cellRanges(rows), [rows])
  const text = useMemo(() => sheetText(rows), [rows])
  const widths = useMemo(() => columnWidths(view), [view])
  const size = useMemo(() => sheetSize(view), [view])
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<Cell | null>(null)
  const { first, last } = useSlots(box, size.rows, rowHeight * scale)
  const looks = useMemo(() => {
    const found = new Map<string, CellLook>()
    const put = (range: { from: number; to: number }, look: CellLook): void => {
      const touched = rangesTouched(ranges, range)
      if (touched !== null)
        for (const cell of ranges.slice(touched.first, touched.last + 1))
          found.set(cellKey(cell.row, cell.column), look)
    }
    for (const hit of find.hits) if (hit.page === sheet) put(hit, 'hit')
    const marked = draft ?? passage
    if (marked?.page === sheet) put(marked, 'passage')
    if (find.current?.page === sheet) put(find.current, 'current')
    return found
  }, [ranges, find.hits, find.current, draft, passage, sheet])
  const choose = (cell: Cell, extend: boolean): void => {
    setActive(cell)
    const from = extend ? (anchor ?? active) : cell
    setAnchor(from)
    if (!marks) return
    const [start, end] = before(from, cell) ? [from, cell] : [cell, from]
    const inside = ranges.filter(range => before(start, range) && before(range, end))
    const [head, tail] = [inside[0], inside.at(-1)]
    if (head === undefined || tail === undefined || tail.to <= head.from) setDraft(null)
    else {
      const quote = text.slice(head.from, tail.to).slice(0, longestQuote)
      setDraft({ kind: 'range', page: sheet, from: head.from, to: tail.to, quote })
    }
  }
  const target = find.current?.page === sheet ? find.current : passage?.page === sheet ? passage : null
  useEffect(() => {
    const touched = target && rangesTouched(ranges, target)
    const cell = touched ? ranges[touched.first] : undefined
    if (cell) setActive({ row: cell.row, column: cell.column })
  }, [target, ranges])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const [top, height] = [active.row * rowHeight * scale, rowHeight * scale]
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + 3 * height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + 4 * height - element.clientHeight
    element.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active, box, scale])
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const row = Math.min(size.rows - 1, Math.max(0, active.row + step.row))
    const column = Math.min(size.columns - 1, Math.max(0, active.column + step.column))
    choose({ row, column }, event.shiftKey)
  }
  const chosen = rows
    .find(({ row }) => row === active.row)
    ?.cells.find(([column]) => column === active.column)
  return (
    <>
      <div className={styles.cellBar}>
        <b>{cellAddress(active.row, active.column)}</b>
        <output aria-label={t('flow.cell')}>{chosen?.[1] ?? ''}</output>
      </div>
      <SheetGrid
        view={view}
        widths={widths}
        size={size}
        first={first}
        last={last}
        active={active}
        looks={looks}
        onChoose={choose}
        onKeyDown={onKeyDown}
      />
    </>
  )
}
