import type { DossierModel } from '../../../../shared/domain/dossier/model.ts'
import type { ReadEvidence } from '../build-report.ts'
import type { PdfDocument } from '../pdf-document.ts'
import { wholeOf } from '../submitted/whole-of.ts'
import { pngSize } from './opaque-png.ts'

/** Width and height as a reader sees the picture, turned upright. */
export type PictureSize = { readonly width: number; readonly height: number }

/** A figure's picture turned out unreadable while it was drawn; the dossier is laid out anew without it. */
export class FigureTrouble extends Error {
  readonly sha256: string

  constructor(sha256: string) {
    super(`the picture ${sha256} cannot be drawn`)
    this.name = 'FigureTrouble'
    this.sha256 = sha256
  }
}

const sizeOf = (document: PdfDocument, mediaType: string, bytes: Uint8Array): PictureSize | null => {
  try {
    if (mediaType === 'image/png') return pngSize(bytes)
    const { width, height, orientation = 1 } = document.openImage(Buffer.from(bytes))
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}

/** The sizes of all pictures that figures show, by hash; a picture that is `broken` or cannot be read is left out. */
export const measureFigures = (
  document: PdfDocument,
  model: DossierModel,
  read: ReadEvidence,
  broken: ReadonlySet<string>,
): ReadonlyMap<string, PictureSize> => {
  const sizes = new Map<string, PictureSize>()
  for (const { blocks } of model.parts)
    for (const block of blocks) {
      if (block.type !== 'figure' || block.image === null) continue
      const { sha256, mediaType } = block.image
      if (broken.has(sha256) || sizes.has(sha256)) continue
      try {
        const size = sizeOf(document, mediaType, wholeOf(read(sha256)))
        if (size !== null && size.width > 0 && size.height > 0) sizes.set(sha256, size)
      } catch {
        // the store has its bytes no longer: the sentence of the figure says so
      }
    }
  return sizes
}
