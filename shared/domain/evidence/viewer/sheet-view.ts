import type { TextRange } from './find-text.ts'

/** A cell as it is shown: its column from 0, its text, and whether it stands at the right as numbers do. */
export type ViewCell = readonly [column: number, text: string, right: boolean]
export type ViewRow = { readonly row: number; readonly cells: readonly ViewCell[] }

/**
 * The plain text of a sheet: the cells that hold something, row by row, parted by tabs, rows by line ends; line ends
 * and tabs inside a cell are blanks.
 */
export const sheetText = (rows: readonly ViewRow[]): string =>
  rows.map(({ cells }) => cells.map(([, text]) => plainCell(text)).join('\t')).join('\n')

/** The text of a cell as it stands in the text of its sheet. */
export const plainCell = (text: string): string => text.replaceAll(/[\t\r\n]/g, ' ')

export type CellPlace = { readonly row: number; readonly column: number }

/** Where each cell stands in `sheetText`, in order. */
export const cellRanges = (rows: readonly ViewRow[]): readonly (CellPlace & TextRange)[] => {
  const ranges: (CellPlace & TextRange)[] = []
  let at = 0
  for (const { row, cells } of rows) {
    for (const [column, text] of cells) {
      ranges.push({ row, column, from: at, to: at + text.length })
      at += text.length + 1
    }
    if (cells.length === 0) at += 1
  }
  return ranges
}

/** The first and last range that a stretch of the text touches, as places in the list; null when it touches none. */
export const rangesTouched = (
  ranges: readonly TextRange[],
  { from, to }: TextRange,
): { readonly first: number; readonly last: number } | null => {
  const first = ranges.findIndex(range => range.to > from)
  const last = ranges.findLastIndex(range => range.from < to)
  return first < 0 || last < first ? null : { first, last }
}
