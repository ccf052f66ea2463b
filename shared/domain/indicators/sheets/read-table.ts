import { cellAddress } from '../../sheets/cell-address.ts'
import type { ReadCell, ReadSheet } from '../../sheets/read-sheet.ts'
import { firstYear, lastYear, type Series } from '../indicator.ts'
import { narrowText } from '../narrow-text.ts'
import type { Register } from './draft.ts'
import type { DraftBook, Identity, OpenDraft } from './draft-book.ts'
import type { Column, Table } from './find-table.ts'
import { type CellField, type FactField, findSeries } from './header-words.ts'
import { readMergedCells } from './merged-cells.ts'
import { leafOfText, textOfCell } from './read-fact.ts'
import { readRowFacts } from './read-row-facts.ts'
import { readRowValues } from './read-row-values.ts'
import type { ProblemList } from './sheet-problem.ts'
import { blame, type TableContext, type TableRow, tableRow } from './table-context.ts'

const firstOf = <K>(columns: readonly Column[], key: (column: Column) => K | null): Map<K, Column> => {
  const found = new Map<K, Column>()
  for (const column of columns) {
    const own = key(column)
    if (own !== null && !found.has(own)) found.set(own, column)
  }
  return found
}

/** Names headings that cannot be used; true when one of them is an error, which then concerns the whole table. */
const checkHead = (
  sheet: ReadSheet,
  table: Table,
  used: ReadonlySet<Column>,
  problems: ProblemList,
): boolean => {
  const years = new Map<string, string>()
  let faulty = false
  for (const column of table.columns) {
    const { role, heading } = column
    const cell = cellAddress(table.headRow, column.column)
    if (role.kind === 'bad-year') {
      problems.error(sheet.name, cell, 'year-out-of-range', {
        year: role.year,
        from: firstYear,
        to: lastYear,
      })
      faulty = true
    } else if (role.kind === 'year' || role.kind === 'month') {
      const key =
        role.kind === 'year' ? `${role.year} ${role.series ?? ''}` : `${role.year ?? ''}-${role.month}`
      const first = years.get(key)
      if (first !== undefined) {
        problems.error(sheet.name, cell, 'duplicate-year', { heading, first })
        faulty = true
      } else years.set(key, cell)
      if (role.kind === 'month' && role.year === null && ![...used].some(isYearCell)) {
        problems.error(sheet.name, cell, 'month-without-year', { heading })
        faulty = true
      }
    } else if (!used.has(column) && heading !== '' && !/^(?:序号|no\.?|#)$/i.test(heading)) {
      problems.note(sheet.name, cell, 'column-ignored', { heading })
    }
  }
  return faulty
}

const isYearCell = ({ role }: Column): boolean => role.kind === 'cell' && role.field === 'year'

const contextOf = (
  sheet: ReadSheet,
  table: Table,
  register: Register,
  book: DraftBook,
  problems: ProblemList,
): TableContext => ({
  sheet,
  table,
  register,
  book,
  problems,
  merged: readMergedCells(sheet, table, problems),
  factColumns: firstOf<FactField>(table.columns, ({ role }) => (role.kind === 'fact' ? role.field : null)),
  cellColumns: firstOf<CellField>(table.columns, ({ role }) => (role.kind === 'cell' ? role.field : null)),
  valueColumns: table.columns.filter(({ role }) => role.kind === 'year' || role.kind === 'month'),
})

const identityOf = (context: TableContext, row: TableRow): Identity => {
  const text = (field: FactField): string => textOfCell(row.cell(context.factColumns.get(field))).trim()
  return {
    code: text('code'),
    name: text('name'),
    leaf: leafOfText(text('leaf'), context.register.leaves) ?? '',
  }
}

/** The series of a row; the rival's or benchmark's own name counts too. Null, with an error, when it is none. */
const seriesOf = (context: TableContext, draft: OpenDraft, row: TableRow): Series | null => {
  const column = context.cellColumns.get('series')
  const text = narrowText(textOfCell(row.cell(column)))
  if (text === '') return 'actual'
  const named = findSeries(text)
  if (named !== null) return named
  const rival = draft.facts.rivalName ?? draft.known?.rivalName ?? ''
  const benchmark = draft.facts.benchmarkName ?? draft.known?.benchmarkName ?? ''
  if (rival !== '' && narrowText(rival) === text) return 'rival'
  if (benchmark !== '' && narrowText(benchmark) === text) return 'benchmark'
  blame(context, draft, row.address(column), 'unknown-series', { text })
  return null
}

/** Whether a row holds anything besides a stray text: a value, a series, a fact. */
const hasContents = (context: TableContext, row: TableRow): boolean =>
  [...context.valueColumns, ...context.cellColumns.values()].some(column => row.cell(column) !== null)

/** Reads the rows of a table into drafts; everything unusual is named. */
export const readTable = (
  sheet: ReadSheet,
  table: Table,
  register: Register,
  book: DraftBook,
  problems: ProblemList,
): void => {
  const context = contextOf(sheet, table, register, book, problems)
  const used = new Set([
    ...context.factColumns.values(),
    ...context.cellColumns.values(),
    ...context.valueColumns,
  ])
  const headFaulty = checkHead(sheet, table, used, problems)
  const nameColumn = context.factColumns.get('name') ?? context.factColumns.get('code')
  const counts = { ignored: 0, carried: 0, formulas: 0 }
  let firstCarried = ''
  let last: OpenDraft | null = null

  const draftOf = (row: TableRow): OpenDraft | null => {
    const identity = identityOf(context, row)
    const isBlank = identity.code === '' && identity.name === ''
    if (isBlank && !hasContents(context, row)) {
      counts.ignored += 1
      return null
    }
    if (isBlank && last !== null && row.cell(context.cellColumns.get('series')) !== null) {
      counts.carried += 1
      firstCarried ||= row.address(nameColumn)
      return last
    }
    return book.of(identity, sheet.name, row.address(nameColumn))
  }
  const readRow = (cells: readonly ReadCell[]): void => {
    const row = tableRow(context, cells)
    if (row.row < table.firstRow) return
    if (context.merged.isTitle(row.row)) {
      counts.ignored += 1
      return
    }
    const draft = draftOf(row)
    if (draft === null) return
    last = draft
    if (headFaulty) draft.faulty = true
    readRowFacts(context, draft, row)
    const series = seriesOf(context, draft, row)
    if (series !== null) readRowValues(context, draft, row, series)
    counts.formulas += cells.filter(
      cell => cell.formula && cell.kind !== 'error' && cell.kind !== 'uncomputed',
    ).length
  }
  for (const cells of sheet.rows) readRow(cells)
  if (counts.carried > 0) problems.note(sheet.name, firstCarried, 'carried-rows', { rows: counts.carried })
  if (counts.ignored > 0) problems.note(sheet.name, '', 'rows-ignored', { rows: counts.ignored })
  if (counts.formulas > 0) problems.note(sheet.name, '', 'formulas', { cells: counts.formulas })
}
