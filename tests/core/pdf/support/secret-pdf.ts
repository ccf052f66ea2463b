import {
  AFRelationship,
  degrees,
  PDFDocument,
  PDFHexString,
  PDFName,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib'
import sharp from 'sharp'

export const paper = [240, 240, 200] as const
const ink = rgb(0, 0, 0.8)

/** A picture of noise, so that its bytes are like no other. */
export const noise = async (width: number, height: number, seed: number): Promise<Buffer> => {
  const data = Buffer.alloc(width * height * 3)
  let state = seed
  for (let at = 0; at < data.length; at++) {
    state = (state * 1103515245 + 12345) % 2147483648
    data[at] = state >> 16
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer()
}

export type SecretPdf = {
  readonly turn?: 0 | 90 | 180 | 270
  /** Left and bottom of the visible part of a larger sheet. */
  readonly crop?: readonly [number, number]
  readonly pages?: number
}

/**
 * Pages of tinted paper, 400 × 500 as they lie in the file: `SECRETWORD n` high up, `Neighbour n` below it, a
 * picture beside it, and on each a note, a form field and, for the whole, an attachment that are nobody's business.
 */
export const makeSecretPdf = async ({
  turn = 0,
  crop = [0, 0],
  pages = 1,
}: SecretPdf): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const [left, bottom] = crop
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([400 + left * 2, 500 + bottom * 2])
    page.drawRectangle({
      x: 0,
      y: 0,
      width: 400 + left * 2,
      height: 500 + bottom * 2,
      color: rgb(240 / 255, 240 / 255, 200 / 255),
    })
    if (left > 0) page.setCropBox(left, bottom, 400, 500)
    page.drawText(`SECRETWORD ${number}`, { x: left + 40, y: bottom + 420, size: 20, font, color: ink })
    page.drawText(`Neighbour ${number}`, { x: left + 40, y: bottom + 370, size: 20, font, color: ink })
    const image = await pdf.embedJpg(await noise(60, 60, number))
    page.drawImage(image, { x: left + 260, y: bottom + 400, width: 60, height: 60 })
    page.setRotation(degrees(turn))
    const note = pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [left + 10, bottom + 10, left + 30, bottom + 30],
      Contents: PDFHexString.fromText(`SECRETNOTE ${number}`),
    })
    page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(note)]))
    const field = pdf.getForm().createTextField(`field${number}`)
    field.setText(`FIELDVALUE ${number}`)
    field.addToPage(page, { x: left + 40, y: bottom + 40, width: 200, height: 24, font })
  }
  await pdf.attach(Buffer.from('ATTACHEDSECRET'), 'a.txt', { afRelationship: AFRelationship.Data })
  pdf.setTitle('SECRETTITLE')
  return pdf.save({ useObjectStreams: false })
}
