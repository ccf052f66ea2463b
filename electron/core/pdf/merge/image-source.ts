import type { PdfDocument } from '../pdf-document.ts'
import { bareJpeg } from '../submitted/bare-jpeg.ts'
import type { EvidenceSource } from './evidence-source.ts'
import { EvidenceTrouble } from './evidence-trouble.ts'
import { opaquePng } from './opaque-png.ts'

/** Media types that a PDF holds as they are. */
export const isImage = (mediaType: string): boolean => mediaType === 'image/jpeg' || mediaType === 'image/png'

/** A scan or photo, fitted into the area and turned upright by its own mark (EXIF), without what else it says. */
export const openImageSource = (number: number, mediaType: string, bytes: Uint8Array): EvidenceSource => {
  const trouble = (): EvidenceTrouble => new EvidenceTrouble(number, { problem: 'unsupported-image' })
  const picture = (() => {
    if (mediaType !== 'image/png') return bytes
    try {
      return opaquePng(bytes)
    } catch {
      throw trouble()
    }
  })()
  const bareOf = (document: PdfDocument): Uint8Array =>
    mediaType === 'image/jpeg'
      ? bareJpeg(picture, document.openImage(Buffer.from(picture)).orientation ?? 1)
      : picture
  return {
    pages: 1,
    draw: (document, _, { x, y, width, height }) => {
      try {
        document.image(Buffer.from(bareOf(document)), x, y, {
          fit: [width, height],
          align: 'center',
          valign: 'center',
        })
      } catch {
        throw trouble()
      }
    },
  }
}
