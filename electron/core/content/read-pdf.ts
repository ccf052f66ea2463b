import { setImmediate as breathe } from 'node:timers/promises'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { contentLimits, contentTimes } from './content-limits.ts'
import { type ContentSource, wholeOf } from './content-source.ts'
import { type ContentText, createPageCollector } from './content-text.ts'
import { drawPdfPage } from './draw-pdf-page.ts'
import { recognisePicture } from './ocr/recognise-picture.ts'
import { openPdf } from './open-pdf.ts'
import { lacksText, pdfPageText } from './pdf-page-text.ts'
import type { ReadingContext } from './reading-context.ts'

/** Pages in a row that cannot be opened before the rest is taken for lost. */
const mostLost = 20

/** Recognises pages without text as long as there is time; the others keep what text they have. */
const createScanner = (context: ReadingContext) => {
  const counts = { scanned: 0, passedOver: 0 }
  const scan = async (page: PDFPageProxy, text: string): Promise<string> => {
    if (counts.scanned >= contentLimits.scannedPages) {
      counts.passedOver += 1
      return text
    }
    context.alive()
    try {
      const seen = await recognisePicture(await drawPdfPage(page), context.engine, context.alive)
      if (seen.text === '') return text
      counts.scanned += 1
      return seen.text
    } catch {
      context.signal.throwIfAborted()
      counts.passedOver += 1
      return text
    }
  }
  return { scan, counts }
}

/**
 * Reads every page of a PDF: its text layer, or where it has none the print in its picture. `params.notScanned` counts
 * pages whose picture was left unread, because there are too many. Throws `ContentRefusal`.
 */
export const readPdf = async (source: ContentSource, context: ReadingContext): Promise<ContentText> => {
  const { document, close } = await openPdf(wholeOf(source))
  const started = context.now()
  const collector = createPageCollector()
  const { scan, counts } = createScanner(context)
  let lost = 0
  try {
    for (let number = 1; number <= document.numPages && lost < mostLost; number++) {
      context.alive()
      await breathe()
      context.signal.throwIfAborted()
      const limit = contentTimes.textMs + counts.scanned * contentTimes.scannedPageMs
      if (context.now() - started > limit) collector.stop('time')
      if (collector.stopped()) break
      const page = await document.getPage(number).catch(() => null)
      lost = page === null ? lost + 1 : 0
      const text = page === null ? '' : await pdfPageText(page)
      const all = page !== null && lacksText(text) ? await scan(page, text) : text
      page?.cleanup()
      if (!collector.add(all)) break
    }
    const { scanned, passedOver } = counts
    const params = {
      ...collector.params(),
      ...(passedOver > 0 ? { notScanned: passedOver } : {}),
    }
    return { method: scanned > 0 ? 'scan' : 'pdf', pages: collector.pages(), params }
  } finally {
    await close()
  }
}
