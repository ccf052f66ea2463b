import { contentLimits } from './content-limits.ts'
import type { ContentSource } from './content-source.ts'
import { type ContentText, cleanText, createPageCollector, partsOf } from './content-text.ts'

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encoding that a mark at the start of the bytes names; null when there is none. */
export const markedEncoding = (head: Uint8Array): string | null =>
  marks.find(([mark]) => mark.every((byte, i) => head[i] === byte))?.[1] ?? null

/** Decodes UTF-8, or GB 18030 (which holds GBK and GB 2312) when it is not; `whole` is false for a cut end. */
const decode = (bytes: Uint8Array, whole: boolean): string => {
  const marked = markedEncoding(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes, { stream: !whole })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole })
  } catch {
    return new TextDecoder('gb18030').decode(bytes, { stream: !whole })
  }
}

/** Reads a text or table file. A longer one is read as far as the limit goes; no part of it is ever run. */
export const readPlainText = (source: ContentSource): ContentText => {
  const whole = source.size <= contentLimits.textBytes
  const bytes = source.range(0, Math.min(source.size, contentLimits.textBytes))
  const collector = createPageCollector()
  for (const part of partsOf(cleanText(decode(bytes, whole)))) if (!collector.add(part)) break
  if (!whole) collector.stop('text')
  return { method: 'text', pages: collector.pages(), params: collector.params() }
}
