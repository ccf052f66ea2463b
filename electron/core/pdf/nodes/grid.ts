import type { GridBlock, GridCell } from '../../../../shared/domain/dossier/model.ts'
import type { Line } from '../lines/line.ts'
import type { CoveredNode, PdfNode, SpanningNode, StackNode, TagPath } from '../pdf-document.ts'
import { cutRows, type GridRow, type PlacedLines, placeGrid } from './grid-rows.ts'
import type { Group } from './group.ts'
import type { Press } from './press.ts'
import {
  columnWidths,
  gridLayout,
  headFill,
  smallLook,
  spanWidth,
  type TableLook,
  tableLook,
} from './table-look.ts'

/** More columns than this are set in the size of notes. */
const mostPlainColumns = 6
/** Heads of more lines than this are not repeated. */
const tallestHead = 8

const setLines = (press: Press, look: TableLook, cell: GridCell, width: number): readonly Line[] =>
  press.set(cell.runs, look.type, {
    measure: width,
    align: cell.align ?? 'left',
    bold: cell.head === true,
  })

/** The lines of one cell inside one printed row, and the rules at its head and foot that are left out. */
const cellNodes = (
  press: Press,
  look: TableLook,
  { cell, lines, lift, after, open }: PlacedLines,
  tags: TagPath,
): readonly PdfNode[] => {
  const tag = [...tags, press.tag(cell.head === true ? 'TH' : 'TD')]
  const last = lines.length - 1
  const stack: StackNode & { readonly border: readonly boolean[]; readonly fillColor: string | null } = {
    stack: lines.map((line, index) =>
      press.node(line, look.type, {
        tag,
        before: index === 0 ? lift : 0,
        after: index === last ? after : 0,
      }),
    ),
    border: [true, !open.top, true, !open.bottom],
    fillColor: cell.head === true ? headFill : null,
  }
  const span = cell.span ?? 1
  if (span === 1) return [stack]
  const spanning: SpanningNode = { ...stack, colSpan: span }
  const covered: CoveredNode[] = Array.from({ length: span - 1 }, () => ({ text: '' }))
  return [spanning, ...covered]
}

const headHeight = (press: Press, look: TableLook, rows: readonly GridRow[]): number =>
  rows.reduce((sum, row) => sum + row.height * press.leading(look.type) + look.above + look.below, 0)

/** A narrative's table: heads shaded and repeated, cells over several rows without rules inside. */
export const gridGroup = (press: Press, block: GridBlock): Group => {
  const look = block.widths.length > mostPlainColumns ? smallLook : tableLook
  const widths = columnWidths(press, look, block.widths)
  const rows = cutRows(
    placeGrid(block).map(placed => ({
      ...placed,
      lines: setLines(press, look, placed.cell, spanWidth(look, widths, placed.column, placed.columns)),
    })),
    { rows: block.rows.length, leading: press.leading(look.type), look },
  )
  const table = press.tag('Table')
  const body = rows.map(row => {
    const tags = [table, press.tag('TR')]
    return row.cells.flatMap(cell => cellNodes(press, look, cell, tags))
  })
  const open = new Set(rows.flatMap((row, index) => (row.continues ? [index] : [])))
  const head = rows.filter(row => row.row < block.headRows)
  const repeated = head.reduce((sum, row) => sum + row.height, 0) <= tallestHead ? head.length : 0
  const node: PdfNode = {
    table: {
      headerRows: repeated,
      keepWithHeaderRows: repeated === 0 ? 0 : 1,
      dontBreakRows: true,
      widths,
      body,
    },
    layout: gridLayout(look, open, 0),
  }
  return {
    nodes: [{ stack: [node], margin: [0, 4, 0, 8] }],
    head: headHeight(press, look, rows.slice(0, repeated + 1)) + 6,
  }
}
