import sharp, { type Metadata } from 'sharp'
import type { PagePicture } from '../../../shared/contract/requests/viewer.ts'
import { pictureLimits } from './picture-limits.ts'
import { PreviewRefusal } from './preview-refusal.ts'

const mostPixels = ({ format, isProgressive }: Metadata): number =>
  format === 'jpeg' && isProgressive !== true ? pictureLimits.jpegPixels : pictureLimits.corePixels

/** Line art (a fax, a drawing) stays sharp as PNG; anything else is smaller as JPEG. */
const isLineArt = ({ bitsPerSample }: Metadata): boolean => bitsPerSample === 1

/**
 * One page of a picture, upright, at most `width` wide: decoded within the limits and made smaller until it may be
 * handed over. Throws `PreviewRefusal`.
 */
export const drawPicture = async (bytes: Buffer, page: number, width?: number): Promise<PagePicture> => {
  const open = (limitInputPixels: number | false) =>
    sharp(bytes, { page: page - 1, limitInputPixels, failOn: 'none', sequentialRead: true })
  const head = await open(false)
    .metadata()
    .catch((cause: unknown) => {
      throw new PreviewRefusal('preview-damaged', cause)
    })
  const { width: fullWidth, height: fullHeight } = head.autoOrient
  const most = mostPixels(head)
  if (fullWidth * fullHeight > most) throw new PreviewRefusal('preview-too-large')
  const drawn = async (edge: number, lineArt: boolean) => {
    const picture = open(most)
      .autoOrient()
      .resize({ width: Math.min(edge, width ?? edge), height: edge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .timeout({ seconds: pictureLimits.seconds })
    const encoded = lineArt ? picture.png({ palette: true }) : picture.jpeg({ quality: 84 })
    return await encoded.toBuffer({ resolveWithObject: true }).catch((cause: unknown) => {
      const slow = cause instanceof Error && cause.message.includes('timeout')
      throw new PreviewRefusal(slow ? 'preview-too-slow' : 'preview-damaged', cause)
    })
  }
  let lineArt = isLineArt(head)
  let edge: number = pictureLimits.replyEdge
  let made = await drawn(edge, lineArt)
  while (made.data.length > pictureLimits.replyBytes) {
    if (!lineArt) edge = Math.round(edge * 0.7)
    lineArt = false
    made = await drawn(edge, lineArt)
  }
  return {
    mediaType: lineArt ? 'image/png' : 'image/jpeg',
    data: made.data.toString('base64'),
    width: made.info.width,
    height: made.info.height,
    fullWidth,
    fullHeight,
  }
}
