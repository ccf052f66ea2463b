import type { GridBlock, GridCell } from '../../../../shared/domain/dossier/model.ts'
import type { Line } from '../lines/line.ts'
import { longRow } from './table-cells.ts'
import type { TableLook } from './table-look.ts'

export type Placed = {
  readonly cell: GridCell
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

type Composed = Placed & { readonly lines: readonly Line[] }

/** What of a cell stands in one printed row: its lines, the room above and (negative) below them in points. */
export type PlacedLines = {
  readonly cell: GridCell
  readonly lines: readonly Line[]
  readonly lift: number
  readonly after: number
  readonly open: { readonly top: boolean; readonly bottom: boolean }
}

/** A row as it is printed: a row of the table, or a piece of one that is too tall for one piece. */
export type GridRow = {
  readonly row: number
  /** In lines. */
  readonly height: number
  /** Goes on with the row before it: no rule between. */
  readonly continues: boolean
  readonly cells: readonly PlacedLines[]
}

type Piece = Omit<GridRow, 'cells'> & {
  readonly from: number
  /** Where its first line stands, in points below the table's head. */
  readonly top: number
}

/** Where each cell of a grid stands. */
export const placeGrid = (block: GridBlock): readonly Placed[] => {
  const taken = block.rows.map(() => new Set<number>())
  return block.rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell): Placed => {
      while (taken[row]?.has(column) === true) column += 1
      const columns = cell.span ?? 1
      const rows = Math.min(cell.rows ?? 1, block.rows.length - row)
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) taken[row + down]?.add(column + right)
      const placed = { cell, row, column, rows, columns }
      column += columns
      return placed
    })
  })
}

type CutOptions = { readonly rows: number; readonly leading: number; readonly look: TableLook }

/** Heights in lines: what the cells of a row need, and more in the last row of a tall cell over several rows. */
const heightsOf = (cells: readonly Composed[], { rows, leading, look }: CutOptions): readonly number[] => {
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(1, ...cells.filter(one => one.row === row && one.rows === 1).map(one => one.lines.length)),
  )
  const over = cells.filter(one => one.rows > 1).sort((a, b) => a.row + a.rows - (b.row + b.rows))
  for (const { row, rows: count, lines } of over) {
    const inside = heights.slice(row, row + count).reduce((sum, height) => sum + height, 0) * leading
    const room = inside + (count - 1) * (look.above + look.below)
    const missing = Math.ceil((lines.length * leading - room) / leading)
    const last = row + count - 1
    if (missing > 0) heights[last] = (heights[last] ?? 1) + missing
  }
  return heights
}

const piecesOf = (heights: readonly number[], { leading, look }: CutOptions): readonly Piece[] => {
  const pieces: Piece[] = []
  let top = look.above
  for (const [row, total] of heights.entries()) {
    for (let from = 0; from < total; from += longRow) {
      const height = Math.min(longRow, total - from)
      pieces.push({ row, height, from, top, continues: from > 0 })
      top += height * leading
    }
    top += look.above + look.below
  }
  return pieces
}

/** The lines of a cell over several rows: one block of text in the middle of what it covers. */
const linesOver = (cell: Composed, piece: Piece, pieces: readonly Piece[], leading: number): PlacedLines => {
  const covered = pieces.filter(one => cell.row <= one.row && one.row < cell.row + cell.rows)
  const first = covered[0] ?? piece
  const last = covered.at(-1) ?? piece
  const room = last.top + last.height * leading - first.top
  const start = first.top + Math.max(0, (room - cell.lines.length * leading) / 2)
  const next = covered[covered.indexOf(piece) + 1]
  const own = cell.lines.flatMap((line, index) => {
    const y = start + index * leading
    const after = piece === first || y >= piece.top - 0.01
    return after && (next === undefined || y < next.top - 0.01) ? [{ line, y }] : []
  })
  const lift = (own[0]?.y ?? piece.top) - piece.top
  const over = lift + own.length * leading - piece.height * leading
  return {
    cell: cell.cell,
    lines: own.map(({ line }) => line),
    lift,
    after: Math.min(0, -over),
    open: { top: piece !== first, bottom: piece !== last },
  }
}

const linesIn = (cell: Composed, piece: Piece, total: number, leading: number): PlacedLines => {
  const lines = cell.lines.slice(piece.from, piece.from + piece.height)
  const centred = total <= longRow ? ((piece.height - lines.length) * leading) / 2 : 0
  return { cell: cell.cell, lines, lift: centred, after: 0, open: { top: false, bottom: false } }
}

/** Composed cells as printed rows: tall rows are cut in pieces, cells over several rows spread over them. */
export const cutRows = (cells: readonly Composed[], options: CutOptions): readonly GridRow[] => {
  const heights = heightsOf(cells, options)
  const pieces = piecesOf(heights, options)
  return pieces.map(piece => ({
    row: piece.row,
    height: piece.height,
    continues: piece.continues,
    cells: cells
      .filter(cell => cell.row <= piece.row && piece.row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column)
      .map(cell =>
        cell.rows > 1
          ? linesOver(cell, piece, pieces, options.leading)
          : linesIn(cell, piece, heights[piece.row] ?? 1, options.leading),
      ),
  }))
}
