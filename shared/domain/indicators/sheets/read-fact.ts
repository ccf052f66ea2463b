import type { ReadCell } from '../../sheets/read-sheet.ts'
import { narrowText } from '../narrow-text.ts'
import type { KnownLeaf } from './draft.ts'
import { type FactField, findDirection, findRule } from './header-words.ts'
import type { ErrorId, SheetProblem } from './sheet-problem.ts'

/** A fact of a cell; `null` says nothing. */
type FactReading =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly id: ErrorId; readonly params: SheetProblem['params'] }

const limits = {
  code: 40,
  name: 120,
  unit: 40,
  definition: 1000,
  formula: 1000,
  source: 300,
  owner: 120,
  rivalName: 120,
  benchmarkName: 120,
} as const

const good = (value: string | number | null): FactReading => ({ ok: true, value })
const bad = (id: ErrorId, params: SheetProblem['params'] = {}): FactReading => ({ ok: false, id, params })

/** What a cell says as a text; the number 4.7 is the text 4.7. */
export const textOfCell = (cell: ReadCell | null): string =>
  cell === null || cell.kind === 'error' || cell.kind === 'uncomputed' ? '' : String(cell.value)

/** `4.7.2`, `4.7.2 产品和服务结果` or the title alone. */
export const leafOfText = (text: string, leaves: readonly KnownLeaf[]): string | null => {
  const plain = narrowText(text)
  const code = /^\d+(?:\.\d+)*/.exec(plain)?.[0]
  const found = leaves.find(
    leaf => leaf.code === code || leaf.titles.some(title => narrowText(title) === plain),
  )
  return found?.code ?? null
}

const readText = (field: keyof typeof limits, raw: string): FactReading => {
  if (raw.trim() === '') return good(null)
  const text = field === 'code' || field === 'name' ? raw.trim() : raw
  return text.length > limits[field] ? bad('text-too-long', { limit: limits[field] }) : good(text)
}

const readDecimals = (text: string): FactReading => {
  if (text === '') return good(null)
  const value = Number(text)
  return Number.isInteger(value) && value >= 0 && value <= 4 ? good(value) : bad('decimals-wrong', { text })
}

/** Reads a fact of an indicator from its cell. */
export const readFact = (field: FactField, cell: ReadCell, leaves: readonly KnownLeaf[]): FactReading => {
  if (cell.kind === 'error') return bad('formula-error', { error: cell.value })
  if (cell.kind === 'uncomputed') return bad('formula-uncomputed')
  const raw = textOfCell(cell)
  const text = narrowText(raw)
  switch (field) {
    case 'leaf': {
      if (text === '') return good(null)
      const leaf = leafOfText(text, leaves)
      return leaf === null ? bad('unknown-leaf', { text }) : good(leaf)
    }
    case 'direction': {
      if (text === '') return good(null)
      const direction = findDirection(text)
      return direction === null ? bad('unknown-direction', { text }) : good(direction)
    }
    case 'yearFromMonths': {
      if (text === '' || /^[-—/无]+$/.test(text)) return good(null)
      const rule = findRule(text)
      return rule === null ? bad('unknown-rule', { text }) : good(rule)
    }
    case 'decimals':
      return readDecimals(text)
    default:
      return readText(field, raw)
  }
}
