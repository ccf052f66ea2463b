import sharp, { type Metadata, type Sharp } from 'sharp'
import { contentLimits } from '../content-limits.ts'
import { ContentRefusal } from '../content-refusal.ts'
import type { ColourPicture } from './recognise-picture.ts'

/** Pictures larger than this are made smaller while they are decoded: print stays readable. */
const mostSide = 3600
const limitSeconds = 20

const open = (bytes: Buffer, page: number): Sharp =>
  sharp(bytes, {
    page,
    pages: 1,
    failOn: 'error',
    limitInputPixels: contentLimits.pixels,
    sequentialRead: true,
    unlimited: false,
  }).timeout({ seconds: limitSeconds })

const refusalOf = (error: unknown): ContentRefusal => {
  const message = error instanceof Error ? error.message : ''
  if (/pixel limit|too large/iu.test(message)) return new ContentRefusal('content-too-large', {}, error)
  if (/timeout/iu.test(message)) return new ContentRefusal('content-timeout', {}, error)
  return new ContentRefusal('content-broken', {}, error)
}

/** How many pages a picture file has; refuses one whose pages are larger than anybody scans, before it is decoded. */
export const picturePages = async (bytes: Buffer): Promise<number> => {
  const facts: Metadata = await open(bytes, 0)
    .metadata()
    .catch((error: unknown) => {
      throw refusalOf(error)
    })
  if ((facts.width ?? 0) * (facts.height ?? 0) > contentLimits.pixels) {
    throw new ContentRefusal('content-too-large', { megapixels: contentLimits.pixels / 1_000_000 })
  }
  return facts.format === 'tiff' ? Math.max(1, facts.pages ?? 1) : 1
}

/** One page of a picture file in colour, upright as its camera says, on white. Throws `ContentRefusal`. */
export const loadPicture = async (bytes: Buffer, page: number): Promise<ColourPicture> => {
  const { data, info } = await open(bytes, page)
    .autoOrient()
    .resize(mostSide, mostSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw refusalOf(error)
    })
  return { width: info.width, height: info.height, data }
}
