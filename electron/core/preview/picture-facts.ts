import sharp from 'sharp'
import type { ViewFacts } from '../../../shared/contract/requests/viewer.ts'
import { bitmapSize } from '../content/bitmap-size.ts'
import { pictureLimits } from './picture-limits.ts'
import { PreviewRefusal } from './preview-refusal.ts'

const noFacts = { pages: 0, width: null, height: null } as const

const shownBy = (
  pixels: number,
  decodable: boolean,
  streamed: boolean,
): Pick<ViewFacts, 'kind' | 'reason'> => {
  if (pixels <= pictureLimits.windowPixels) return { kind: 'image', reason: null }
  const most = streamed ? pictureLimits.jpegPixels : pictureLimits.corePixels
  if (decodable && pixels <= most) return { kind: 'picture', reason: 'reduced' }
  return { kind: 'none', reason: 'too-many-pixels' }
}

/**
 * How a picture is shown, told from its head alone: no pixel is decoded, so that one of 500 megapixels costs nothing.
 * What the window does not draw as it is meant is drawn by the core: TIFF page by page, and WebP that its own mark turns,
 * as the window pays no heed to that mark and areas would be drawn elsewhere than they are blackened. Throws `PreviewRefusal` when it is no picture.
 */
export const pictureFacts = async (bytes: Buffer, mediaType: string): Promise<ViewFacts> => {
  if (mediaType === 'image/bmp') {
    const size = bitmapSize(bytes)
    if (size === null) throw new PreviewRefusal('preview-damaged')
    return { ...noFacts, pages: 1, ...size, ...shownBy(size.width * size.height, false, false) }
  }
  const head = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch((cause: unknown) => {
      throw new PreviewRefusal('preview-damaged', cause)
    })
  const { width, height } = head.autoOrient
  const tiff = mediaType === 'image/tiff'
  const pages = tiff ? Math.min(head.pages ?? 1, pictureLimits.pages) : 1
  const streamed = head.format === 'jpeg' && head.isProgressive !== true
  const shown = shownBy(width * height, true, streamed)
  const byCore = tiff || (mediaType === 'image/webp' && (head.orientation ?? 1) > 1)
  const drawn = shown.kind === 'image' && byCore ? ({ kind: 'picture', reason: null } as const) : shown
  return { pages, width, height, ...drawn }
}
