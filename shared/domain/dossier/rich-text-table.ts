import { type PlacedCell, placeCells } from '../text/place-cells.ts'
import type { Block } from '../text/rich-text.ts'
import type { BuildContext } from './build-context.ts'
import type { GridBlock, GridCell, Runs } from './model.ts'
import { richTextRuns } from './rich-text-runs.ts'
import { type ColumnLook, tableColumns } from './table-columns.ts'

/** Width of the type area in em of the table's type, without what the cells' own edges take. */
const measureOf = (columns: number, context: BuildContext): number => {
  const { page, text } = context.snapshot.style
  const points = ((page.widthMm - page.bindingMm - page.outerMm) * 72) / 25.4
  return (points - columns * 8.5) / text.table.sizePt
}

const cellRuns = ({ cell }: PlacedCell, context: BuildContext): Runs =>
  cell.content.flatMap(
    (paragraph, index): Runs => [
      ...(index === 0 ? [] : [{ lineBreak: true as const }]),
      ...richTextRuns(paragraph.content, context),
    ],
  )

/** The words of a cell as they are printed, line by line, a reference to evidence by its label. */
const cellLines = (placed: PlacedCell, context: BuildContext): readonly string[] =>
  cellRuns(placed, context)
    .map(run => ('text' in run ? run.text : 'evidence' in run ? `E-${run.evidence}` : '\n'))
    .join('')
    .split('\n')

const gridCell = (placed: PlacedCell, looks: readonly ColumnLook[], context: BuildContext): GridCell => {
  const head = placed.cell.type === 'tableHeader'
  const align = head ? 'center' : placed.columns > 1 ? 'left' : (looks[placed.column]?.align ?? 'left')
  return {
    runs: cellRuns(placed, context),
    ...(head ? { head } : {}),
    ...(align === 'left' ? {} : { align }),
    ...(placed.columns > 1 ? { span: placed.columns } : {}),
    ...(placed.rows > 1 ? { rows: placed.rows } : {}),
  }
}

/** Leading rows of heads only, out of which no cell reaches into the rows below; at most half of the rows. */
const headRowsOf = (cells: readonly PlacedCell[], rows: number): number => {
  let head = 0
  const isHead = (row: number): boolean => {
    const covering = cells.filter(cell => cell.row <= row && row < cell.row + cell.rows)
    return covering.length > 0 && covering.every(cell => cell.cell.type === 'tableHeader')
  }
  for (let row = 0; row < rows && isHead(row); row++) {
    if (cells.every(cell => cell.row > row || cell.row + cell.rows <= row + 1)) head = row + 1
  }
  return head <= Math.max(1, Math.floor(rows / 2)) && head < rows ? head : 0
}

/** A narrative's table, ready to be printed: every place of the grid filled, columns as wide as their content asks. */
export const richTextTable = (
  table: Extract<Block, { type: 'table' }>,
  context: BuildContext,
): GridBlock | null => {
  const { cells, columns } = placeCells(table)
  if (cells.length === 0) return null
  const looks = tableColumns(cells, columns, measureOf(columns, context), cell => cellLines(cell, context))
  const rows = table.content.map((_, row): readonly GridCell[] => {
    const covered = new Set(
      cells
        .filter(cell => cell.row <= row && row < cell.row + cell.rows)
        .flatMap(cell => Array.from({ length: cell.columns }, (_unused, index) => cell.column + index)),
    )
    const own = cells.filter(cell => cell.row === row).map(cell => ({ column: cell.column, cell }))
    const empty = Array.from({ length: columns }, (_unused, column) => column)
      .filter(column => !covered.has(column))
      .map(column => ({ column, cell: null }))
    return [...own, ...empty]
      .sort((a, b) => a.column - b.column)
      .map(({ cell }) => (cell === null ? { runs: [] } : gridCell(cell, looks, context)))
  })
  return {
    type: 'grid',
    widths: looks.map(look => look.width),
    headRows: headRowsOf(cells, table.content.length),
    rows,
  }
}
