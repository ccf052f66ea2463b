import { contentLimits } from './content-limits.ts'
import type { ContentSource } from './content-source.ts'
import { type ContentText, cleanText, createPageCollector, partsOf } from './content-text.ts'
import { textEncoding } from './text-encoding.ts'

/** Reads a text or table file. A longer one is read as far as the limit goes; no part of it is ever run. */
export const readPlainText = (source: ContentSource): ContentText => {
  const whole = source.size <= contentLimits.textBytes
  const bytes = source.range(0, Math.min(source.size, contentLimits.textBytes))
  const text = new TextDecoder(textEncoding(bytes, whole)).decode(bytes, { stream: !whole })
  const collector = createPageCollector()
  for (const part of partsOf(cleanText(text))) if (!collector.add(part)) break
  if (!whole) collector.stop('text')
  return { method: 'text', pages: collector.pages(), params: collector.params() }
}
