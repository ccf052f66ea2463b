import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type GridPlace, gridStep } from './grid-step.ts'

type Options = {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly onAdd: () => void
  readonly onMove: (row: string, step: 1 | -1) => void
  readonly onRemove: (row: string) => void
}

const placeOf = (cell: HTMLElement, { rows, columns }: Options): GridPlace => ({
  row: rows.indexOf(cell.dataset.row ?? ''),
  column: columns.indexOf(cell.dataset.column ?? ''),
})

/**
 * The keys of a table of text cells (`data-row`, `data-column`): see `gridStep`; Alt Shift ↑↓ moves a row, Alt Shift
 * Delete removes it. `focusSoon` asks for the focus in a cell that is about to appear.
 */
export const useGrid = (options: Options) => {
  const body = useRef<HTMLTableSectionElement>(null)
  const wanted = useRef<{ readonly row: string; readonly column: string } | null>(null)
  const cellAt = (row: string, column: string) =>
    body.current?.querySelector<HTMLTextAreaElement>(
      `textarea[data-row="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`,
    )
  useEffect(() => {
    if (wanted.current === null) return
    const cell = cellAt(wanted.current.row, wanted.current.column)
    if (!cell) return
    wanted.current = null
    cell.focus()
    cell.scrollIntoView({ block: 'nearest' })
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target
    if (!(cell instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return
    const row = cell.dataset.row ?? ''
    const vertical = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    const ofRow = event.altKey && event.shiftKey
    if (ofRow && vertical !== null) {
      event.preventDefault()
      wanted.current = { row, column: cell.dataset.column ?? '' }
      return options.onMove(row, vertical)
    }
    if (ofRow && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      const at = options.rows.indexOf(row)
      cellAt(options.rows[at + 1] ?? options.rows[at - 1] ?? '', cell.dataset.column ?? '')?.focus()
      return options.onRemove(row)
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const { selectionStart, selectionEnd, value, clientHeight } = cell
    const still = selectionStart === selectionEnd
    const step = gridStep(
      placeOf(cell, options),
      { rows: options.rows.length, columns: options.columns.length },
      {
        key: event.key,
        shift: event.shiftKey,
        oneLine: clientHeight < 40,
        caretAtStart: still && selectionStart === 0,
        caretAtEnd: still && selectionEnd === value.length,
      },
    )
    if (event.key === 'Enter') event.preventDefault()
    if (step === null || (event.shiftKey && event.key !== 'Enter')) return
    event.preventDefault()
    if (step === 'add') return options.onAdd()
    const next = cellAt(options.rows[step.row] ?? '', options.columns[step.column] ?? '')
    next?.focus()
    if (event.key !== 'ArrowLeft')
      next?.setSelectionRange(0, event.key === 'ArrowRight' ? 0 : next.value.length)
  }
  return {
    body,
    onKeyDown,
    focusSoon: (row: string, column: string) => {
      wanted.current = { row, column }
    },
  }
}
