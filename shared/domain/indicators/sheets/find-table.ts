import type { ReadCell, ReadSheet } from '../../sheets/read-sheet.ts'
import { narrowText } from '../narrow-text.ts'
import { type ColumnRole, roleOfDay, roleOfNumber, roleOfText } from './column-role.ts'
import { findSeries } from './header-words.ts'

export type Column = { readonly column: number; readonly role: ColumnRole; readonly heading: string }

/** A table of indicators on a sheet. `firstRow` is that of the data, counted from 0. */
export type Table = {
  readonly headRow: number
  readonly firstRow: number
  readonly columns: readonly Column[]
  /** What a line above the table says with 单位：…; null when it says nothing. */
  readonly unit: string | null
}

/** The head of a table stands among the first rows, below titles. */
const headWithin = 25

const headingOf = ({ kind, value }: ReadCell): string =>
  kind === 'uncomputed' || kind === 'error' ? '' : narrowText(String(value))

const roleOf = (cell: ReadCell): ColumnRole => {
  if (cell.kind === 'text') return roleOfText(cell.value)
  if (cell.kind === 'number') return roleOfNumber(cell.value)
  return cell.kind === 'date' ? roleOfDay(cell.value) : { kind: 'unknown' }
}

const isIdentity = ({ role }: Column): boolean =>
  role.kind === 'fact' && (role.field === 'code' || role.field === 'name')

const columnsOf = (cells: readonly ReadCell[]): readonly Column[] =>
  cells.map(cell => ({ column: cell.column, role: roleOf(cell), heading: headingOf(cell) }))

/** A head names the indicator and holds values, or at least two more facts. */
const isHead = (columns: readonly Column[]): boolean => {
  if (!columns.some(isIdentity)) return false
  const values = columns.filter(
    ({ role }) => role.kind === 'year' || role.kind === 'month' || role.kind === 'bad-year',
  )
  const long = columns.some(
    ({ role }) => role.kind === 'cell' && (role.field === 'value' || role.field === 'valueSource'),
  )
  const facts = columns.filter(({ role }) => role.kind === 'fact')
  return values.length > 0 || long || facts.length >= 3
}

/** The year that each column stands under when the head has two lines: the years above, the series below. */
const yearsAbove = (
  sheet: ReadSheet,
  head: readonly Column[],
  headRow: number,
): ReadonlyMap<number, Column> => {
  const covered = new Map<number, Column>()
  for (const column of head) {
    if (column.role.kind !== 'year') continue
    const merge = sheet.merges.find(
      range => range.fromRow <= headRow && range.toRow >= headRow && range.fromColumn === column.column,
    )
    const next = head.find(other => other.column > column.column)?.column ?? column.column + 4
    const last = merge?.toColumn ?? Math.min(next - 1, column.column + 3)
    for (let at = column.column; at <= last; at++) covered.set(at, column)
  }
  return covered
}

/** Joins a second line of series to the years above it; null when the line below is none. */
const joinSecondLine = (
  sheet: ReadSheet,
  head: readonly Column[],
  headRow: number,
  below: readonly ReadCell[],
): readonly Column[] | null => {
  const covered = yearsAbove(sheet, head, headRow)
  const series = below.filter(cell => covered.has(cell.column))
  if (series.length < 2 || !series.every(cell => cell.kind === 'text' && findSeries(cell.value) !== null))
    return null
  if (below.some(cell => !covered.has(cell.column))) return null
  const joined = series.flatMap((cell): readonly Column[] => {
    const year = covered.get(cell.column)
    if (year?.role.kind !== 'year' || cell.kind !== 'text') return []
    const heading = `${year.heading} ${headingOf(cell)}`
    return [{ column: cell.column, heading, role: { ...year.role, series: findSeries(cell.value) } }]
  })
  return [...head.filter(({ role }) => role.kind !== 'year'), ...joined]
}

const unitAbove = (rows: readonly (readonly ReadCell[])[]): string | null => {
  for (const cell of rows.flat()) {
    const found = cell.kind === 'text' ? /单位\s*:\s*([^\s,;()]+)/.exec(narrowText(cell.value)) : null
    if (found?.[1] !== undefined) return found[1]
  }
  return null
}

/** The table of a sheet, by its head; null when no row reads like one. */
export const findTable = (sheet: ReadSheet): Table | null => {
  for (const [index, cells] of sheet.rows.slice(0, headWithin).entries()) {
    const head = columnsOf(cells)
    const headRow = cells[0]?.row ?? 0
    if (!isHead(head)) continue
    const below = sheet.rows[index + 1]
    const joined =
      below === undefined || below[0]?.row !== headRow + 1
        ? null
        : joinSecondLine(sheet, head, headRow, below)
    return {
      headRow,
      firstRow: joined === null ? headRow + 1 : headRow + 2,
      columns: joined ?? head,
      unit: unitAbove(sheet.rows.slice(0, index)),
    }
  }
  return null
}
