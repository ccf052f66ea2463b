import { degrees, PDFDocument } from '@cantoo/pdf-lib'

export interface ScannedPage {
  readonly jpeg: Uint8Array
  readonly widthPoints: number
  readonly heightPoints: number
  /** The sheet went through the feeder sideways and the scanner only noted /Rotate 90. */
  readonly sideways?: boolean
}

/** A PDF that holds pictures only, one per page, as an office scanner writes it: no text layer. */
export async function scanPdf(title: string, pages: readonly ScannedPage[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const scannedOn = new Date('2026-04-08T09:12:00Z')
  document.setTitle(title)
  document.setProducer('Office scanner (demo)')
  document.setCreationDate(scannedOn)
  document.setModificationDate(scannedOn)
  for (const page of pages) {
    const image = await document.embedJpg(page.jpeg)
    const { widthPoints: width, heightPoints: height } = page
    if (page.sideways) {
      const sheet = document.addPage([height, width])
      sheet.drawImage(image, { x: height, y: 0, width, height, rotate: degrees(90) })
      sheet.setRotation(degrees(90))
    } else document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height })
  }
  return document.save()
}
