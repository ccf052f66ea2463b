export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const marks: readonly (readonly [mark: readonly number[], encoding: TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encoding that a mark at the start of the bytes names; null when there is none. */
export const markedEncoding = (head: Uint8Array): TextEncoding | null =>
  marks.find(([mark]) => mark.every((byte, i) => head[i] === byte))?.[1] ?? null

const isUtf8 = (bytes: Uint8Array, whole: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole })
    return true
  } catch {
    return false
  }
}

/**
 * The encoding of a text: the one its mark names, UTF-8 where all bytes fit, else GB 18030, which holds GBK and
 * GB 2312 and which Chinese Windows writes. Where the bytes are not `whole`, a character cut at their end counts as fitting.
 */
export const textEncoding = (bytes: Uint8Array, whole: boolean): TextEncoding =>
  markedEncoding(bytes) ?? (isUtf8(bytes, whole) ? 'utf-8' : 'gb18030')
