import { type TextEncoding, textEncoding } from '../content/text-encoding.ts'
import { evidenceReaderOn } from '../evidence/open-evidence-reader.ts'
import type { FirmSession } from '../firm/firm-session.ts'

export type PlainText = { readonly encoding: TextEncoding; readonly text: string; readonly cut: boolean }

/** How much of a text file is shown at most. */
const mostBytes = 8 * 1_048_576
const mostKept = 2

/** The text behind bytes: without a mark at its start, lines ended by a single line feed. */
export const decodeText = (bytes: Uint8Array, cut: boolean): PlainText => {
  const encoding = textEncoding(bytes, !cut)
  const text = new TextDecoder(encoding).decode(bytes, { stream: cut })
  return { encoding, text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), cut }
}

const kept = new WeakMap<FirmSession, Map<string, PlainText>>()

/** The text of a stored file, its beginning where it is very long; the last few stay at hand. */
export const readText = (firm: FirmSession, sha256: string): PlainText => {
  const texts = kept.get(firm) ?? new Map<string, PlainText>()
  kept.set(firm, texts)
  const known = texts.get(sha256)
  if (known !== undefined) return known
  const reader = evidenceReaderOn(firm.store.db)
  const text = decodeText(reader.readRange(sha256, 0, mostBytes), reader.size(sha256) > mostBytes)
  texts.set(sha256, text)
  for (const old of [...texts.keys()].slice(0, -mostKept)) texts.delete(old)
  return text
}
