import type { ProfileTable } from '../../packs/instrument.ts'
import { readFigure } from './read-figure.ts'

type Row = { readonly id: string; readonly cells: Readonly<Record<string, string>> }

/**
 * What is doubtful in a profile table, as data; the sentence is `profile.table.problems.<kind>` of the locale files.
 * `not-a-number` {text} · `percent-out-of-range` {text}: a share outside 0–100 · `share-sum` {sum}: the shares of a
 * column do not make 100 % (rowId null) · `name-twice` {text}: the first cell says what another row says already.
 */
export type TableProblem = {
  readonly kind: 'not-a-number' | 'percent-out-of-range' | 'share-sum' | 'name-twice'
  readonly rowId: string | null
  readonly columnId: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Rounding of the single shares must not raise a warning: a tenth of a point for every row. */
const sumTolerance = 0.1

const checkCell = (column: ProfileTable['columns'][number], row: Row): readonly TableProblem[] => {
  const text = (row.cells[column.id] ?? '').trim()
  if (text === '' || column.kind === 'text') return []
  const problem = (kind: TableProblem['kind']): readonly TableProblem[] => [
    { kind, rowId: row.id, columnId: column.id, params: { text } },
  ]
  const figure = readFigure(text)
  if (figure === null) return problem('not-a-number')
  return column.kind !== 'number' && (figure < 0 || figure > 100) ? problem('percent-out-of-range') : []
}

const checkShares = (
  column: ProfileTable['columns'][number],
  rows: readonly Row[],
): readonly TableProblem[] => {
  if (column.kind !== 'share') return []
  const written = rows.filter(row => Object.values(row.cells).some(cell => cell.trim() !== ''))
  const figures = written.map(row => readFigure(row.cells[column.id] ?? ''))
  const known = figures.flatMap(figure => (figure === null ? [] : [figure]))
  if (known.length < 2 || known.length < written.length) return []
  const sum = Math.round(known.reduce((total, figure) => total + figure * 1000, 0)) / 1000
  return Math.abs(sum - 100) <= sumTolerance * known.length + 1e-9
    ? []
    : [{ kind: 'share-sum', rowId: null, columnId: column.id, params: { sum: Math.round(sum * 10) / 10 } }]
}

const checkNames = (table: ProfileTable, rows: readonly Row[]): readonly TableProblem[] => {
  const first = table.columns[0]
  if (first === undefined) return []
  const seen = new Set<string>()
  return rows.flatMap((row): readonly TableProblem[] => {
    const text = (row.cells[first.id] ?? '').trim()
    if (text === '') return []
    if (seen.has(text)) return [{ kind: 'name-twice', rowId: row.id, columnId: first.id, params: { text } }]
    seen.add(text)
    return []
  })
}

/**
 * Reads a profile table as a careful reader would: figures that are none, shares outside 0–100, shares that do not add
 * up to 100 % although every row has one, rows that say the same. Never forbids anything.
 */
export const checkTable = (table: ProfileTable, rows: readonly Row[]): readonly TableProblem[] => [
  ...rows.flatMap(row => table.columns.flatMap(column => checkCell(column, row))),
  ...table.columns.flatMap(column => checkShares(column, rows)),
  ...checkNames(table, rows),
]
