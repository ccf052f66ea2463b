import { evidenceReaderOn } from '../evidence/open-evidence-reader.ts'
import type { FirmSession } from '../firm/firm-session.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
export type PlainText = { readonly encoding: TextEncoding; readonly text: string; readonly cut: boolean }

/** How much of a text file is shown at most. */
const mostBytes = 8 * 1_048_576
const mostKept = 2

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** UTF-16 by its mark, UTF-8 where all bytes fit, else GB 18030, which Chinese Windows writes. */
const encodingOf = (bytes: Uint8Array): TextEncoding => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'gb18030'
}

/** The text behind bytes: without a mark at its start, lines ended by a single line feed. */
export const decodeText = (bytes: Uint8Array, cut: boolean): PlainText => {
  const encoding = encodingOf(bytes)
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
