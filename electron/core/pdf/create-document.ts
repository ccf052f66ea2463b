import type { DossierModel } from '../../../shared/domain/dossier/model.ts'
import type { OpenFonts } from './fonts/open-fonts.ts'
import { pointsOf } from './nodes/press.ts'
import type { PdfDocument } from './pdf-document.ts'
import { PdfmakeDocument } from './pdfmake-stages.ts'

/**
 * An empty document with its properties, language and fonts. It may open no file and no address: fonts are
 * handed over as bytes under their names, everything else is refused.
 */
export const createDocument = (model: DossierModel, fonts: OpenFonts): PdfDocument => {
  const { properties, builtOn, language, style } = model
  const date = new Date(`${builtOn}T00:00:00Z`)
  const document = new PdfmakeDocument(
    fonts.families,
    {},
    {},
    {},
    {
      size: [pointsOf(style.page.widthMm), pointsOf(style.page.heightMm)],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: language,
      fontLayoutCache: true,
      bufferPages: false,
      autoFirstPage: false,
      font: null,
      info: {
        Title: properties.title,
        Author: properties.author,
        Subject: properties.subject,
        Keywords: properties.keywords,
        Creator: properties.creator,
        Producer: 'pdfmake, pdfkit',
        CreationDate: date,
        ModDate: date,
      },
    },
    null,
    name => fonts.files.has(name),
  )
  for (const [name, bytes] of fonts.files) document.registerFont(name, bytes)
  return document
}
