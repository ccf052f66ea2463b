import type { RefObject } from 'react'
import { useRowsInSight } from './use-rows-in-sight.ts'

/** Height of a row of the list in pixels. */
export const rowHeight = 38

const spare = 12
/** Up to this many rows all are drawn, so that the browser’s own search finds them. */
const drawnWhole = 200

/** Which rows of a scrolling box are in sight, with some to spare above and below. */
export const useWindowedRows = (
  box: RefObject<HTMLElement | null>,
  count: number,
): { readonly first: number; readonly last: number } => {
  const range = useRowsInSight({ box, count, height: rowHeight, spare, atFirst: 60 })
  return count <= drawnWhole ? { first: 0, last: count } : range
}
