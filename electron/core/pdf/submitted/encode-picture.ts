import type { Sharp } from 'sharp'
import { isGrey, type Pixels } from './pixels.ts'
import { ofPixels } from './samples.ts'

/** A picture file that pdfkit embeds as it is. */
export type EncodedPicture = { readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png' }

/** Quality of a page or picture that had to be drawn anew. */
const quality = 88
/** Compression of a PNG that takes hardly any time. */
const quick = 3

/**
 * Pixels as PNG or JPEG, whichever is smaller (drawings compress as PNG, photos as JPEG), without any metadata;
 * the same pixels give the same bytes.
 */
export const encodePicture = async (pixels: Pixels): Promise<EncodedPicture> => {
  const opaque = (): Sharp => {
    const image = ofPixels(pixels).flatten({ background: '#ffffff' })
    return isGrey(pixels) ? image.toColourspace('b-w') : image.toColourspace('srgb')
  }
  const pngOf = (compressionLevel: number): Promise<Buffer> =>
    opaque().png({ compressionLevel, palette: false }).toBuffer()
  const jpeg = await opaque().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
  // The best PNG of a photo takes seconds and is far too large; a quick one tells that it is not worth it.
  if ((await pngOf(quick)).length > jpeg.length * 2) return { bytes: jpeg, mediaType: 'image/jpeg' }
  const png = await pngOf(9)
  return png.length <= jpeg.length
    ? { bytes: png, mediaType: 'image/png' }
    : { bytes: jpeg, mediaType: 'image/jpeg' }
}

/** Pixels that are black or white as a PNG of one bit each, as a fax or a scanner of texts makes them. */
export const encodeLineArt = async (pixels: Pixels): Promise<EncodedPicture> => ({
  bytes: await ofPixels(pixels).png({ palette: true, colours: 2, dither: 0, compressionLevel: 9 }).toBuffer(),
  mediaType: 'image/png',
})
