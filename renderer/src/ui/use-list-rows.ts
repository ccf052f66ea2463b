import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { rowHeight, useWindowedRows } from './use-windowed-rows.ts'

type Options = {
  readonly count: number
  /** The row of the chosen entry, or of the one that keys have moved to (`data-cursor`); -1 while there is none. */
  readonly at: number
  /** Rows that stick below the head and cover what lies under them. */
  readonly sticky?: number
}

type ListRows = {
  /** To be given to the box that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>
  /** The rows to be drawn: from `first` to before `last`. */
  readonly first: number
  readonly last: number
  /** By how many rows a key moves; null for any other key. */
  readonly stepOf: (event: KeyboardEvent) => number | null
  /** Gives the focus to the row that is chosen next. */
  readonly follow: () => void
}

/** The rows of a long table: only those in sight are drawn, the chosen one is kept in sight, keys move the choice. */
export const useListRows = ({ count, at, sticky = 0 }: Options): ListRows => {
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const { first, last } = useWindowedRows(box, count)
  useEffect(() => {
    const element = box.current
    if (!element || at < 0) return
    const top = at * rowHeight
    const covered = sticky * rowHeight
    if (top < element.scrollTop + covered) element.scrollTop = Math.max(0, top - covered)
    else if (top + rowHeight * 2 > element.scrollTop + element.clientHeight)
      element.scrollTop = top - element.clientHeight + rowHeight * 3
  }, [at, sticky])
  useEffect(() => {
    if (!moved.current || at < first || at >= last) return
    moved.current = false
    const row = box.current?.querySelector('tr[data-cursor]') ?? box.current?.querySelector('tr[data-chosen]')
    row?.querySelector('button')?.focus()
  }, [at, first, last])
  const stepOf = (event: KeyboardEvent): number | null => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 300) / rowHeight) - 2 - sticky)
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -count,
      End: count,
    }
    const step = steps[event.key]
    if (step === undefined || event.altKey) return null
    event.preventDefault()
    return step
  }
  return {
    box,
    first,
    last,
    stepOf,
    follow: () => {
      moved.current = true
    },
  }
}
