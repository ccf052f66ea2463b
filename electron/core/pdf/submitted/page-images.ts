import { PDFName, type PDFPage, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib'
import { walkFromPage } from '../merge/secret-streams.ts'

const name = (text: string): PDFName => PDFName.of(text)

/** The images that a page's resources and annotations lead to, and which of them are masks of others. */
export const pageImages = (
  page: PDFPage,
): { readonly images: ReadonlySet<PDFRawStream>; readonly masks: ReadonlySet<unknown> } => {
  const images = new Set<PDFRawStream>()
  const masks = new Set<unknown>()
  walkFromPage(page, false, null, {
    stream: (stream: PDFStream) => {
      if (!(stream instanceof PDFRawStream)) return
      if (stream.dict.lookupMaybe(name('Subtype'), PDFName) !== name('Image')) return
      images.add(stream)
      const mask = stream.dict.lookup(name('SMask'))
      if (mask !== undefined) masks.add(mask)
    },
  })
  return { images, masks }
}
