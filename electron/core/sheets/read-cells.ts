import { readAddress } from '../../../shared/domain/sheets/cell-address.ts'
import type { ReadCell, ReadSheet } from '../../../shared/domain/sheets/read-sheet.ts'
import type { CellRange } from '../../../shared/domain/sheets/workbook.ts'
import { type CellContext, makeCell } from './make-cell.ts'
import { createTextCollector } from './read-shared-texts.ts'
import { readXml } from './read-xml.ts'
import type { SheetLimits } from './sheet-limits.ts'
import { damaged, SheetRefusal } from './sheet-refusal.ts'

type Attributes = Readonly<Record<string, string>>

/** How many cells the whole file may still have; shared by all of its sheets. */
type CellBudget = { left: number }

const tooMuch = (what: string, limit: number): SheetRefusal =>
  new SheetRefusal('sheet-too-large', { what, limit })

const rangeOf = (text: string): CellRange | null => {
  const [first = '', last = first] = text.split(':')
  const from = readAddress(first)
  const to = readAddress(last)
  if (from === null || to === null) return null
  return { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column }
}

/**
 * The rows and merged ranges of one sheet. Rows and cells may leave their place out and then follow the one before.
 * Throws `SheetRefusal`.
 */
export const readCells = async (
  pieces: AsyncIterable<string>,
  context: CellContext,
  limits: SheetLimits,
  budget: CellBudget,
): Promise<Pick<ReadSheet, 'rows' | 'merges'>> => {
  const rows: ReadCell[][] = []
  const merges: CellRange[] = []
  const collector = createTextCollector(limits)
  let cells: ReadCell[] = []
  let row = -1
  let column = -1
  let cell: { type: string; style: number; formula: boolean } | null = null
  let value = ''
  let inValue = false

  const startRow = (attributes: Attributes): void => {
    row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1
    column = -1
    cells = []
    if (!Number.isInteger(row) || row < 0) throw damaged(context.part)
  }
  const startCell = (attributes: Attributes): void => {
    const place = attributes.r === undefined ? { row, column: column + 1 } : readAddress(attributes.r)
    if (place === null || place.row !== row) throw damaged(context.part)
    column = place.column
    if (column >= limits.columns) throw tooMuch('columns', limits.columns)
    cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), formula: false }
    value = ''
  }
  const endCell = (): void => {
    if (cell === null) return
    const made = makeCell({ row, column, value, inline: collector.take(), ...cell }, context)
    cell = null
    if (made === null) return
    budget.left -= 1
    if (budget.left < 0) throw tooMuch('cells', limits.cells)
    cells.push(made)
  }
  const addMerge = (attributes: Attributes): void => {
    const range = rangeOf(attributes.ref ?? '')
    if (range === null) throw damaged(context.part)
    merges.push(range)
    if (merges.length > limits.merges) throw tooMuch('merges', limits.merges)
  }

  const events = {
    open: (name: string, attributes: Attributes) => {
      collector.open(name)
      inValue = name === 'v'
      if (name === 'row') startRow(attributes)
      else if (name === 'c') startCell(attributes)
      else if (name === 'f' && cell !== null) cell.formula = true
      else if (name === 'mergeCell') addMerge(attributes)
    },
    text: (piece: string) => {
      if (inValue) {
        value += piece
        if (value.length > limits.cellText) throw tooMuch('text', limits.cellText)
      } else collector.text(piece)
    },
    close: (name: string) => {
      collector.close(name)
      inValue = false
      if (name === 'c') endCell()
      if (name !== 'row' || cells.length === 0) return
      rows.push(cells)
      if (rows.length > limits.rows) throw tooMuch('rows', limits.rows)
    },
  }
  await readXml(context.part, pieces, events, limits)
  return { rows, merges }
}
