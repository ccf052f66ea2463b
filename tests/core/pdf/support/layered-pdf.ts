import {
  AFRelationship,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRef,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib'

const [width, height] = [400, 500]

/**
 * Three pages of a file that holds more than it shows: text behind a white box, an annotation of another program with
 * an attachment of its own, an attached file, XMP and private data of page and file. Page 2 draws on a shown layer
 * `LAYERSHOWN`, page 3 on a hidden one `LAYERHIDDEN`, in which `HIDDENTEXT` stands.
 */
export const makeLayeredPdf = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const layerOf = (title: string): PDFRef =>
    context.register(context.obj({ Type: 'OCG', Name: PDFHexString.fromText(title) }))
  const [shown, hidden] = [layerOf('LAYERSHOWN'), layerOf('LAYERHIDDEN')]
  pdf.catalog.set(
    PDFName.of('OCProperties'),
    context.obj({ OCGs: [shown, hidden], D: { ON: [shown], OFF: [hidden], Order: [shown, hidden] } }),
  )
  const xmp = (text: string): PDFRef =>
    context.register(context.stream(`<x:xmpmeta>${text}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' }))
  pdf.catalog.set(PDFName.of('Metadata'), xmp('XMPOFFILE'))
  const onLayer = (page: PDFPage, layer: PDFRef, text: string): void => {
    const form = context.register(
      context.stream(`BT /F1 20 Tf 40 300 Td (${text}) Tj ET`, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, width, height],
        OC: layer,
        Resources: { Font: { F1: font.ref } },
      }),
    )
    page.node.setXObject(PDFName.of('Layer'), form)
    page.node.normalizedEntries().Resources.set(PDFName.of('Properties'), context.obj({ MC0: layer }))
    const drawn = context.register(context.stream('/OC /MC0 BDC /Layer Do EMC'))
    page.node.addContentStream(drawn)
  }
  for (let number = 1; number <= 3; number++) {
    const page = pdf.addPage([width, height])
    page.drawText(`BEHIND ${number}`, { x: 40, y: 420, size: 20, font })
    page.drawRectangle({ x: 30, y: 410, width: 300, height: 40, color: rgb(1, 1, 1) })
    page.drawText(`Visible ${number}`, { x: 40, y: 360, size: 20, font })
    page.node.set(PDFName.of('Metadata'), xmp(`XMPOFPAGE ${number}`))
    page.node.set(
      PDFName.of('PieceInfo'),
      context.obj({ App: { Private: PDFHexString.fromText('PIECEINFO') } }),
    )
    const file = context.register(context.stream(`ANNOTATIONFILE ${number}`, { Type: 'EmbeddedFile' }))
    const note = context.obj({
      Type: 'Annot',
      Subtype: 'FileAttachment',
      Rect: [10, 10, 30, 30],
      Contents: PDFHexString.fromText(`ANNOTATION ${number}`),
      FS: { Type: 'Filespec', F: PDFHexString.fromText('a.txt'), EF: { F: file } },
    })
    page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]))
    if (number === 2) onLayer(page, shown, 'SHOWNTEXT')
    if (number === 3) onLayer(page, hidden, 'HIDDENTEXT')
  }
  await pdf.attach(Buffer.from('ATTACHEDFILE'), 'b.txt', { afRelationship: AFRelationship.Data })
  pdf.setTitle('TITLEOFFILE')
  pdf.setAuthor('AUTHOROFFILE')
  return pdf.save({ useObjectStreams: false })
}
