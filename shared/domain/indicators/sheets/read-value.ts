import type { ReadCell } from '../../sheets/read-sheet.ts'
import { type NumberReading, readNumber, readPercentCell } from '../read-number.ts'
import type { ErrorId, NoteId, SheetProblem } from './sheet-problem.ts'

type Finding<Id> = { readonly id: Id; readonly params: SheetProblem['params'] }

/** The value of a cell: a number, nothing (null), or why it cannot be read. */
type ValueReading =
  | { readonly ok: true; readonly value: number | null; readonly note?: Finding<NoteId> }
  | ({ readonly ok: false } & Finding<ErrorId>)

const refusals = {
  'not-a-number': 'not-a-number',
  ambiguous: 'ambiguous-number',
  about: 'about-number',
  'unit-differs': 'unit-differs',
  'percent-without-unit': 'percent-without-unit',
} as const satisfies Record<string, ErrorId>

const longest = 60
const shown = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

const fromReading = (reading: NumberReading, text: string, unit: string, note: NoteId): ValueReading => {
  if (reading.kind === 'empty') return { ok: true, value: null }
  if (reading.kind === 'number') {
    return { ok: true, value: reading.value, note: { id: note, params: { text, value: reading.value } } }
  }
  const params = { text, unit, written: reading.unit ?? '', converted: reading.converted ?? '' }
  return { ok: false, id: refusals[reading.reason], params }
}

/** Reads the value in a cell, which may be a number stored as text. */
export const readValue = (cell: ReadCell | null, unit: string): ValueReading => {
  if (cell === null) return { ok: true, value: null }
  switch (cell.kind) {
    case 'number':
      return { ok: true, value: cell.value }
    case 'text':
      return fromReading(readNumber(cell.value, unit), shown(cell.value), unit, 'text-number')
    case 'percent': {
      const text = `${Number((cell.value * 100).toPrecision(12))}%`
      return fromReading(readPercentCell(cell.value, unit), text, unit, 'percent-cell')
    }
    case 'error':
      return { ok: false, id: 'formula-error', params: { error: cell.value } }
    case 'uncomputed':
      return { ok: false, id: 'formula-uncomputed', params: {} }
    case 'date':
      return { ok: false, id: 'date-for-number', params: { text: cell.value } }
    case 'truth':
      return { ok: false, id: 'truth-for-number', params: { text: cell.value ? 'TRUE' : 'FALSE' } }
  }
}

/** A year in a cell of its own: 2024, 2024年, a day of that year. `NaN` when it is none, null when it is empty. */
export const readYearCell = (cell: ReadCell | null): number | null => {
  if (cell === null) return null
  if (cell.kind === 'number') return Number.isInteger(cell.value) ? cell.value : Number.NaN
  if (cell.kind === 'date') return Number(cell.value.slice(0, 4))
  const found = cell.kind === 'text' ? /^\s*(\d{4})\s*(?:年度?)?\s*$/.exec(cell.value) : null
  return found === null ? Number.NaN : Number(found[1])
}

/** A month in a cell of its own, with the year when the cell names it; null when it is none. */
export const readMonthCell = (
  cell: ReadCell,
): { readonly month: number; readonly year: number | null } | null => {
  if (cell.kind === 'number' && Number.isInteger(cell.value) && cell.value >= 1 && cell.value <= 12) {
    return { month: cell.value, year: null }
  }
  if (cell.kind === 'date')
    return { month: Number(cell.value.slice(5, 7)), year: Number(cell.value.slice(0, 4)) }
  if (cell.kind !== 'text') return null
  const dated = /^\s*(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*月?\s*$/.exec(cell.value)
  const plain = /^\s*(\d{1,2})\s*月?份?\s*$/.exec(cell.value)
  const month = Number(dated?.[2] ?? plain?.[1] ?? 0)
  return month >= 1 && month <= 12 ? { month, year: dated === null ? null : Number(dated[1]) } : null
}
