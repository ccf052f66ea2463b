import type { Block } from './rich-text.ts'

type Table = Extract<Block, { type: 'table' }>
export type TableCell = Table['content'][number]['content'][number]

/** A cell of a table with the first row and column that it covers, and how many of each. */
export type PlacedCell = {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Columns that a table may have; what stands beyond them is left out. */
export const mostColumns = 30

/**
 * Places the cells of a table on a grid as browsers do (HTML, "forming a table"): each cell takes the next free
 * place of its row. A cell is cut where another one already stands or the table ends, so cells never overlap.
 */
export const placeCells = (
  table: Table,
): { readonly columns: number; readonly cells: readonly PlacedCell[] } => {
  const height = table.content.length
  const taken = table.content.map(() => new Set<number>())
  const cells: PlacedCell[] = []
  for (const [row, { content }] of table.content.entries()) {
    const here = taken[row] ?? new Set<number>()
    let column = 0
    for (const cell of content) {
      while (here.has(column)) column += 1
      if (column >= mostColumns) break
      let columns = 1
      const wanted = cell.attrs?.colspan ?? 1
      while (columns < wanted && column + columns < mostColumns && !here.has(column + columns)) columns += 1
      const rows = Math.min(cell.attrs?.rowspan ?? 1, height - row)
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) taken[row + down]?.add(column + right)
      cells.push({ cell, row, column, rows, columns })
      column += columns
    }
  }
  return { columns: Math.max(1, ...cells.map(cell => cell.column + cell.columns)), cells }
}
