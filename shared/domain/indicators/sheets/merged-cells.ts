import { rangeAddress } from '../../sheets/cell-address.ts'
import type { ReadCell, ReadSheet } from '../../sheets/read-sheet.ts'
import type { CellRange } from '../../sheets/workbook.ts'
import type { Table } from './find-table.ts'
import type { ProblemList } from './sheet-problem.ts'

export type MergedCells = {
  /** The cell that fills a merged range downwards; null for a cell that stands alone. */
  readonly filling: (row: number, column: number) => ReadCell | null
  /** Whether a cell lies in a merged range that cannot be understood. */
  readonly isLost: (row: number, column: number) => boolean
  /** A line across the table, such as the heading of a section. */
  readonly isTitle: (row: number) => boolean
}

/** Rows that merged ranges may cover together; files that people make stay far below. */
const mostCovered = 500_000

const place = (row: number, column: number): string => `${row}:${column}`
const holds = (range: CellRange, column: number): boolean =>
  column >= range.fromColumn && column <= range.toColumn

type Columns = {
  readonly facts: readonly number[]
  readonly values: readonly number[]
  readonly names: readonly number[]
}

const columnsOf = (table: Table): Columns => {
  const of = (test: (kind: string, field: string) => boolean): readonly number[] =>
    table.columns.flatMap(({ column, role }) =>
      test(role.kind, role.kind === 'fact' || role.kind === 'cell' ? role.field : '') ? [column] : [],
    )
  return {
    facts: of((kind, field) => (kind === 'fact' || kind === 'cell') && field !== 'value'),
    values: of((kind, field) => kind === 'year' || kind === 'month' || field === 'value'),
    names: of((_, field) => field === 'code' || field === 'name'),
  }
}

const isTitleRange = (range: CellRange, first: ReadCell | undefined, columns: Columns): boolean =>
  range.fromRow === range.toRow &&
  first?.kind === 'text' &&
  columns.names.some(column => holds(range, column)) &&
  columns.values.some(column => holds(range, column))

/**
 * Merged ranges below the head of a table. One column of facts merged over several rows says the same for all of them
 * and is understood; a text merged across names and values heads a section. Any other merged range is an error. Each
 * is named by its range.
 */
export const readMergedCells = (sheet: ReadSheet, table: Table, problems: ProblemList): MergedCells => {
  const columns = columnsOf(table)
  const firsts = new Map<string, ReadCell>()
  const starts = new Set(sheet.merges.map(range => place(range.fromRow, range.fromColumn)))
  for (const cell of sheet.rows.flat()) {
    const at = place(cell.row, cell.column)
    if (starts.has(at)) firsts.set(at, cell)
  }
  const filled = new Map<string, ReadCell>()
  const lost = new Map<number, CellRange[]>()
  const titles = new Set<number>()
  let budget = mostCovered

  const eachRow = (range: CellRange, act: (row: number) => void): void => {
    for (let row = Math.max(range.fromRow, table.firstRow); row <= range.toRow && budget > 0; row++) {
      budget -= 1
      act(row)
    }
  }
  for (const range of sheet.merges) {
    const first = firsts.get(place(range.fromRow, range.fromColumn))
    const touched = [...columns.facts, ...columns.values].some(column => holds(range, column))
    if (range.toRow < table.firstRow || !touched || first === undefined) continue
    if (isTitleRange(range, first, columns)) titles.add(range.fromRow)
    else if (range.fromColumn === range.toColumn && columns.facts.includes(range.fromColumn)) {
      eachRow(range, row => filled.set(place(row, range.fromColumn), first))
      problems.note(sheet.name, rangeAddress(range), 'merged-facts', {
        rows: range.toRow - range.fromRow + 1,
      })
    } else {
      problems.error(sheet.name, rangeAddress(range), 'merged-values')
      eachRow(range, row => lost.set(row, [...(lost.get(row) ?? []), range]))
    }
  }
  return {
    filling: (row, column) => filled.get(place(row, column)) ?? null,
    isLost: (row, column) => lost.get(row)?.some(range => holds(range, column)) ?? false,
    isTitle: row => titles.has(row),
  }
}
