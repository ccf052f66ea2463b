import { type ClipboardEvent, type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import { type GridPlace, type GridRange, rangeBetween, stepFrom } from './grid-model.ts'

type Size = { readonly rows: number; readonly columns: number }
type Options = {
  readonly table: RefObject<HTMLTableElement | null>
  readonly size: Size
  /** Clears the cells of a range. */
  readonly onClear: (range: GridRange) => void
}

/** Moving and choosing in a grid as in a spreadsheet: arrows, Enter, Shift with arrows, Delete. */
export const useGridKeys = ({ table, size, onClear }: Options) => {
  const [range, setRange] = useState<{ readonly anchor: GridPlace; readonly head: GridPlace } | null>(null)
  const { rows, columns } = size
  const focus = useCallback(
    (place: GridPlace) =>
      table.current?.querySelector<HTMLInputElement>(`[data-cell="${place.row}-${place.column}"]`)?.focus(),
    [table],
  )
  const chosen = range === null ? null : rangeBetween(range.anchor, range.head)
  const onKey = useCallback(
    (event: KeyboardEvent<HTMLInputElement>, row: number, column: number, editing: boolean) => {
      const here = { row, column }
      const limits = { rows, columns }
      const go = (place: GridPlace) => {
        event.preventDefault()
        setRange(null)
        focus(place)
      }
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Enter') {
        const next = stepFrom(here, event.shiftKey ? 'ArrowUp' : 'ArrowDown', limits)
        if (next?.row === row) {
          event.preventDefault()
          event.currentTarget.blur()
          focus(here)
        } else if (next !== null) go(next)
        return
      }
      if (event.key === 'Escape' && range !== null) {
        event.stopPropagation()
        event.preventDefault()
        return setRange(null)
      }
      if (editing && event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
      if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault()
        return onClear(range === null ? rangeBetween(here, here) : rangeBetween(range.anchor, range.head))
      }
      if (event.key === 'F2') {
        event.preventDefault()
        const end = event.currentTarget.value.length
        return event.currentTarget.setSelectionRange(end, end)
      }
      const next = stepFrom(event.shiftKey && range !== null ? range.head : here, event.key, limits)
      if (next === null) return
      if (!event.shiftKey) return go(next)
      event.preventDefault()
      setRange({ anchor: range?.anchor ?? here, head: next })
    },
    [columns, focus, onClear, range, rows],
  )
  const drop = useCallback(() => setRange(null), [])
  return { chosen, onKey, drop }
}

/** The place of the cell that an event of the clipboard comes from. */
export const placeOf = (event: ClipboardEvent): GridPlace | null => {
  const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined
  const [row, column] = (cell ?? '').split('-').map(Number)
  return cell === undefined || row === undefined || column === undefined ? null : { row, column }
}
