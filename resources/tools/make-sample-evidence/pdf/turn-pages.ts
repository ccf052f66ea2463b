import { degrees, PDFDocument } from '@cantoo/pdf-lib'

/**
 * Stores each landscape page sideways on a portrait sheet with /Rotate 90, as multi-function printers do: a
 * viewer shows it upright, a program that ignores /Rotate shows it lying.
 */
export async function turnLandscapePages(bytes: Uint8Array, date: string): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false })
  const turned = await PDFDocument.create({ updateMetadata: false })
  const made = new Date(`${date}T08:00:00Z`)
  turned.setTitle(source.getTitle() ?? '')
  turned.setCreationDate(made)
  turned.setModificationDate(made)
  const pages = source.getPages()
  const copies = await turned.embedPages(pages)
  for (const [index, page] of pages.entries()) {
    const copy = copies[index]
    if (!copy) continue
    const { width, height } = page.getSize()
    if (width <= height) {
      turned.addPage([width, height]).drawPage(copy)
      continue
    }
    const sheet = turned.addPage([height, width])
    sheet.drawPage(copy, { x: height, y: 0, rotate: degrees(90) })
    sheet.setRotation(degrees(90))
  }
  return turned.save()
}
