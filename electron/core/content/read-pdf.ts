import { setImmediate as breathe } from 'node:timers/promises'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { contentLimits, contentTimes } from './content-limits.ts'
import { type ContentSource, wholeOf } from './content-source.ts'
import { type ContentText, createPageCollector } from './content-text.ts'
import { openPdf } from './open-pdf.ts'
import { pdfLines, type TextRun } from './pdf-lines.ts'
import type { ReadingContext } from './reading-context.ts'

/** Pages in a row that cannot be opened before the rest is taken for lost. */
const mostLost = 20

/** The runs of text on a page; reading stops when there is more than anybody needs. */
const runsOf = async (page: PDFPageProxy): Promise<readonly TextRun[]> => {
  const runs: TextRun[] = []
  let characters = 0
  const reader = page.streamTextContent().getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    for (const item of value.items) {
      if (!('str' in item)) continue
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
      const height = item.height > 0 ? item.height : Math.hypot(c, d)
      runs.push({ text: item.str, x, y, width: item.width, height })
      characters += item.str.length
    }
    if (characters > contentLimits.characters) {
      await reader.cancel()
      break
    }
  }
  return runs
}

/** Reads the text of every page of a PDF. Throws `ContentRefusal`. */
export const readPdf = async (source: ContentSource, context: ReadingContext): Promise<ContentText> => {
  const { document, close } = await openPdf(wholeOf(source))
  const started = context.now()
  const collector = createPageCollector()
  let lost = 0
  try {
    for (let number = 1; number <= document.numPages && lost < mostLost; number++) {
      context.alive()
      await breathe()
      context.signal.throwIfAborted()
      if (context.now() - started > contentTimes.textMs) {
        collector.stop('time')
        break
      }
      const page = await document.getPage(number).catch(() => null)
      lost = page === null ? lost + 1 : 0
      const text = page === null ? '' : await runsOf(page).then(pdfLines, () => '')
      page?.cleanup()
      if (!collector.add(text)) break
    }
    return { method: 'pdf', pages: collector.pages(), params: collector.params() }
  } finally {
    await close()
  }
}
