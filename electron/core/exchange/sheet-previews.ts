import type { SheetReading } from '../../../shared/domain/indicators/sheets/read-indicator-sheets.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'

/** A workbook that was read; nothing of it is stored. `id` is null when it is not kept for later either. */
export type KeptReading = {
  readonly id: string | null
  readonly fileName: string
  readonly reading: SheetReading
}

const mostKept = 3
const previews = new WeakMap<FirmSession, Map<string, KeptReading>>()

/** Keeps what was read as long as the firm is open; older ones make room. */
export const keepReading = (firm: FirmSession, kept: KeptReading & { readonly id: string }): void => {
  const all = previews.get(firm) ?? new Map<string, KeptReading>()
  previews.set(firm, all)
  all.set(kept.id, kept)
  for (const old of [...all.keys()].slice(0, -mostKept)) all.delete(old)
}

/** Throws `not-found`. */
export const findReading = (firm: FirmSession, id: string): KeptReading => {
  const kept = previews.get(firm)?.get(id)
  if (kept === undefined) throw notFound('preview', id)
  return kept
}

export const dropReading = (firm: FirmSession, id: string): void => {
  previews.get(firm)?.delete(id)
}
