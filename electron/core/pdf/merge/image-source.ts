import type { EvidenceSource } from './evidence-source.ts'
import { EvidenceTrouble } from './evidence-trouble.ts'
import { opaquePng } from './opaque-png.ts'

/** Media types that a PDF holds as they are. */
export const isImage = (mediaType: string): boolean => mediaType === 'image/jpeg' || mediaType === 'image/png'

/** A scan or photo, fitted into the area and turned upright by its own mark (EXIF). */
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
  return {
    pages: 1,
    draw: (document, _, { x, y, width, height }) => {
      try {
        document.image(Buffer.from(picture), x, y, {
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
