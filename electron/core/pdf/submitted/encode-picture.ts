import sharp, { type Sharp } from 'sharp'
import { isGrey, type Pixels } from './pixels.ts'

/** A picture file that pdfkit embeds as it is. */
export type EncodedPicture = { readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png' }

/** Quality of a page or picture that had to be drawn anew. */
const quality = 88

/**
 * Pixels as PNG or JPEG, whichever is smaller (drawings compress as PNG, photos as JPEG), without any metadata;
 * the same pixels give the same bytes.
 */
export const encodePicture = async (pixels: Pixels): Promise<EncodedPicture> => {
  const { data, width, height, channels } = pixels
  const opaque = (): Sharp => {
    const image = sharp(data, { raw: { width, height, channels } }).flatten({ background: '#ffffff' })
    return isGrey(pixels) ? image.toColourspace('b-w') : image.toColourspace('srgb')
  }
  const png = await opaque().png({ compressionLevel: 9, palette: false }).toBuffer()
  const jpeg = await opaque().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
  return png.length <= jpeg.length
    ? { bytes: png, mediaType: 'image/png' }
    : { bytes: jpeg, mediaType: 'image/jpeg' }
}
