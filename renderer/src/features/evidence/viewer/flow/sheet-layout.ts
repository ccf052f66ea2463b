import type { SheetView } from '../../../../../../shared/contract/requests/viewer.ts'
import type { CellRange } from '../../../../../../shared/domain/sheets/workbook.ts'

/** Height of a row in CSS pixels. */
export const rowHeight = 26

const measuredRows = 300
const [narrowest, widest, perCharacter, edges] = [64, 320, 7.4, 18]

export const cellKey = (row: number, column: number): string => `${row}:${column}`

/** Rows and columns that a sheet reaches to. */
export const sheetSize = ({
  rows,
  merges,
}: SheetView): { readonly rows: number; readonly columns: number } => ({
  rows: Math.max(1, (rows.at(-1)?.row ?? 0) + 1),
  columns: Math.max(
    1,
    ...rows.map(({ cells }) => (cells.at(-1)?.[0] ?? 0) + 1),
    ...merges.map(({ toColumn }) => Math.min(toColumn, 199) + 1),
  ),
})

/** Characters as wide as a digit that a text takes; a Chinese character takes two. */
const widthOf = (text: string): number => {
  let width = 0
  for (const character of text.slice(0, 60)) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1
  return width
}

/** Width of each column in CSS pixels, after what stands in the first rows; merged cells do not count. */
export const columnWidths = (view: SheetView): readonly number[] => {
  const widths = Array.from({ length: sheetSize(view).columns }, () => narrowest)
  const merged = new Set(
    view.merges
      .filter(({ fromColumn, toColumn }) => toColumn > fromColumn)
      .map(({ fromRow, fromColumn }) => cellKey(fromRow, fromColumn)),
  )
  for (const { row, cells } of view.rows.slice(0, measuredRows)) {
    for (const [column, text] of cells) {
      if (merged.has(cellKey(row, column))) continue
      const wanted = Math.min(widest, widthOf(text) * perCharacter + edges)
      widths[column] = Math.max(widths[column] ?? narrowest, wanted)
    }
  }
  return widths
}

/** Which merged range each of its cells belongs to. */
export const mergedCells = (merges: readonly CellRange[], first: number, last: number) => {
  const owners = new Map<string, CellRange>()
  for (const range of merges) {
    for (let row = Math.max(first, range.fromRow); row <= Math.min(last - 1, range.toRow); row++) {
      for (let column = range.fromColumn; column <= Math.min(range.toColumn, 199); column++)
        owners.set(cellKey(row, column), range)
    }
  }
  return owners
}
