import type { ReadCell } from '../../../shared/domain/sheets/read-sheet.ts'
import { unescapeCellText } from './cell-text.ts'
import type { NumberLook } from './read-styles.ts'
import { damaged } from './sheet-refusal.ts'

/** A cell as its XML says it, before its texts and looks are resolved. */
type RawCell = {
  readonly row: number
  readonly column: number
  /** `n` `s` `str` `inlineStr` `b` `e` `d`; Excel leaves `n` out. */
  readonly type: string
  readonly style: number
  readonly value: string
  readonly inline: string
  readonly formula: boolean
}

export type CellContext = {
  readonly texts: readonly string[]
  readonly looks: readonly NumberLook[]
  readonly from1904: boolean
  /** Named in a refusal. */
  readonly part: string
}

const dayMs = 86_400_000

/** The day behind a serial number; the file counts from 1899-12-30 (or 1904-01-01). Null far outside of any calendar. */
const dayOf = (serial: number, from1904: boolean): string | null => {
  if (serial < 0 || serial > 2_958_465) return null
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  return new Date(start + Math.floor(serial) * dayMs).toISOString().slice(0, 10)
}

/**
 * The cell that the XML stands for; null when it holds nothing. Throws `SheetRefusal` for what no program writes: a
 * number that is none, a text that is not there.
 */
export const makeCell = (raw: RawCell, context: CellContext): ReadCell | null => {
  const place = { row: raw.row, column: raw.column, formula: raw.formula }
  const text = (value: string): ReadCell | null => (value === '' ? null : { ...place, kind: 'text', value })
  if (raw.type === 'inlineStr') return text(raw.inline)
  if (raw.value === '') return raw.formula ? { ...place, kind: 'uncomputed', value: null } : null
  switch (raw.type) {
    case 's': {
      const shared = context.texts[Number(raw.value)]
      if (shared === undefined) throw damaged(context.part)
      return text(shared)
    }
    case 'str':
      return text(unescapeCellText(raw.value))
    case 'b':
      return { ...place, kind: 'truth', value: raw.value === '1' || raw.value === 'true' }
    case 'e':
      return { ...place, kind: 'error', value: raw.value.slice(0, 40) }
    case 'd':
      return { ...place, kind: 'date', value: raw.value.slice(0, 10) }
    default: {
      const value = Number(raw.value)
      if (!Number.isFinite(value)) throw damaged(context.part)
      const look = context.looks[raw.style] ?? 'plain'
      const day = look === 'date' ? dayOf(value, context.from1904) : null
      if (day !== null) return { ...place, kind: 'date', value: day }
      return { ...place, kind: look === 'percent' ? 'percent' : 'number', value }
    }
  }
}
