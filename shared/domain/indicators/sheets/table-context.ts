import { cellAddress } from '../../sheets/cell-address.ts'
import type { ReadCell, ReadSheet } from '../../sheets/read-sheet.ts'
import type { Register } from './draft.ts'
import type { DraftBook, OpenDraft } from './draft-book.ts'
import type { Column, Table } from './find-table.ts'
import type { CellField, FactField } from './header-words.ts'
import type { MergedCells } from './merged-cells.ts'
import type { ErrorId, ProblemList, SheetProblem } from './sheet-problem.ts'

/** What the reading of one table works with. */
export type TableContext = {
  readonly sheet: ReadSheet
  readonly table: Table
  readonly merged: MergedCells
  readonly register: Register
  readonly book: DraftBook
  readonly problems: ProblemList
  /** The first column of each role. */
  readonly factColumns: ReadonlyMap<FactField, Column>
  readonly cellColumns: ReadonlyMap<CellField, Column>
  readonly valueColumns: readonly Column[]
}

/** One row of a table, with the cells that merged ranges put into it. */
export type TableRow = {
  readonly row: number
  readonly cell: (column: Column | undefined) => ReadCell | null
  readonly address: (column: Column | undefined) => string
}

export const tableRow = (context: TableContext, cells: readonly ReadCell[]): TableRow => {
  const row = cells[0]?.row ?? 0
  const own = new Map(cells.map(cell => [cell.column, cell]))
  return {
    row,
    cell: column =>
      column === undefined ? null : (own.get(column.column) ?? context.merged.filling(row, column.column)),
    address: column => cellAddress(row, column?.column ?? context.table.columns[0]?.column ?? 0),
  }
}

/** Names an error of a draft, which then stays out. */
export const blame = (
  context: TableContext,
  draft: OpenDraft,
  cell: string,
  id: ErrorId,
  params: SheetProblem['params'] = {},
): void => {
  draft.faulty = true
  context.problems.error(context.sheet.name, cell, id, params)
}

/** The unit that values of an indicator are to have: what the file says of it, else the register's. */
export const unitOf = (draft: OpenDraft): string => draft.facts.unit ?? draft.known?.unit ?? ''
