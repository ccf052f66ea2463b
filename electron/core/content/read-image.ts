import { contentLimits, contentTimes } from './content-limits.ts'
import { type ContentSource, wholeOf } from './content-source.ts'
import { type ContentText, createPageCollector } from './content-text.ts'
import { loadPicture, picturePages } from './ocr/load-picture.ts'
import { recognisePicture } from './ocr/recognise-picture.ts'
import type { ReadingContext } from './reading-context.ts'

/** Reads the print in an image; a TIFF page by page, of an animation the first picture. */
export const readImage = async (source: ContentSource, context: ReadingContext): Promise<ContentText> => {
  const bytes = wholeOf(source, contentLimits.imageBytes)
  const count = await picturePages(bytes)
  const started = context.now()
  const collector = createPageCollector()
  for (let page = 0; page < count; page++) {
    context.alive()
    context.signal.throwIfAborted()
    if (page >= contentLimits.imagePages) collector.stop('pages')
    else if (context.now() - started > contentTimes.textMs + page * contentTimes.scannedPageMs)
      collector.stop('time')
    if (collector.stopped()) break
    const { text } = await recognisePicture(await loadPicture(bytes, page), context.engine, context.alive)
    if (!collector.add(text)) break
  }
  return { method: 'image', pages: collector.pages(), params: collector.params() }
}
