import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type LaidText, noText, type PageSource } from './page-source.ts'
import { pdfText } from './pdf-text.ts'

/** CSS pixels in a point. */
const pixelsPerPoint = 96 / 72

/** The pages of a PDF. `wordsOf` gives what was recognised on a page that has no letters of its own (a scan). */
export const pdfSource = (pdf: PDFDocumentProxy, wordsOf: (page: number) => Promise<string>): PageSource => {
  const texts = new Map<number, Promise<LaidText>>()
  const read = async (page: number): Promise<LaidText> => {
    // A page that is broken, or whose document was closed meanwhile, has no words.
    const text = await pdf
      .getPage(page)
      .then(pdfText)
      .catch(() => noText)
    return text.text.trim() === '' ? { ...noText, text: await wordsOf(page) } : text
  }
  return {
    pages: pdf.numPages,
    size: async page => {
      const { width, height } = (await pdf.getPage(page)).getViewport({ scale: pixelsPerPoint })
      return { width, height }
    },
    draw: async (page, canvas, width, signal) => {
      const sheet = await pdf.getPage(page)
      signal.throwIfAborted()
      const viewport = sheet.getViewport({ scale: width / sheet.getViewport({ scale: 1 }).width })
      canvas.width = Math.max(1, Math.round(viewport.width))
      canvas.height = Math.max(1, Math.round(viewport.height))
      const task = sheet.render({ canvas, viewport })
      signal.addEventListener('abort', () => task.cancel(), { once: true })
      await task.promise
    },
    text: page => {
      const known = texts.get(page) ?? read(page)
      texts.set(page, known)
      return known
    },
  }
}
