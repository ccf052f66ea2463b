import type { FormField } from '../../../../shared/packs/dossier-template.ts'
import { parseNumberCell } from '../assess/results/parse-number-cell.ts'
import type { FieldJson } from './mutations.ts'

type Cell = string | number | null
export type TableRow = Readonly<Record<string, string>>
export type YearRows = Readonly<Record<string, Readonly<Record<string, Cell>>>>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a form field says anything; a table counts once one of its cells does. */
export const isFilled = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isFilled)
  if (isRecord(value)) return Object.values(value).some(isFilled)
  return value !== null && value !== undefined
}

/** A cell as text, for an input. */
export const cellOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** What was typed into a number cell: a number where it is one, otherwise the words (`无`); empty is null. */
export const numberOrWords = (text: string): Cell => {
  if (text.trim() === '') return null
  const parsed = parseNumberCell(text)
  return parsed.ok && parsed.value !== null ? parsed.value : text.trim()
}

/** The rows of a table field, every cell as text. */
export const tableRows = (value: FieldJson): readonly TableRow[] =>
  Array.isArray(value)
    ? value.map(row =>
        isRecord(row)
          ? Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cellOf(cell)]))
          : {},
      )
    : []

/** The rows of a year table; what is no number or text is left out. */
export const yearRows = (value: FieldJson): YearRows =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).map(([id, cells]) => [
          id,
          Object.fromEntries(
            Object.entries(isRecord(cells) ? cells : {}).flatMap(([year, cell]) =>
              typeof cell === 'string' || typeof cell === 'number' ? [[year, cell] as const] : [],
            ),
          ),
        ]),
      )
    : {}

/** A year table with one cell set or (null) cleared. */
export const withCell = (rows: YearRows, row: string, column: string, cell: Cell): YearRows => {
  const { [column]: _gone, ...rest } = rows[row] ?? {}
  return { ...rows, [row]: cell === null ? rest : { ...rest, [column]: cell } }
}

/** The columns of a year table: its years, oldest first, then the rank where one is asked for. */
export const yearColumns = (
  field: Extract<FormField, { type: 'year-table' }>,
  year: number,
): readonly string[] => [
  ...Array.from({ length: field.years }, (_, index) => String(year - field.years + 1 + index)),
  ...(field.rankColumn ? ['rank'] : []),
]

/** A block copied from a spreadsheet as words, cell by cell. */
export const pastedWords = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map(line => line.split('\t').map(cell => cell.trim()))
