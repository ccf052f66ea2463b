import type { Sharp } from 'sharp'
import { openImage } from './samples.ts'

const quality = 80

/** How small pictures become: dots per inch, and the points that a picture or page has room for. */
export type Reduction = { readonly dpi: number; readonly width: number; readonly height: number }

/** A picture file with as many dots as it needs where it is printed, if that takes fewer bytes; else as it is. */
export const reducePicture = async (
  bytes: Uint8Array,
  mediaType: string,
  { dpi, width, height }: Reduction,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }> => {
  const same = { bytes, mediaType }
  try {
    const { autoOrient, space } = await openImage(bytes).metadata()
    if (space === 'cmyk') return same
    const printed = Math.min(width / autoOrient.width, height / autoOrient.height)
    const scale = (dpi * printed) / 72
    if (scale >= 1) return same
    const smaller = (): Sharp =>
      openImage(bytes)
        .autoOrient()
        .resize(Math.max(1, Math.round(autoOrient.width * scale)))
        .flatten({ background: '#ffffff' })
    const jpeg = await smaller().jpeg({ quality }).toBuffer()
    const png = mediaType === 'image/png' ? await smaller().png({ compressionLevel: 9 }).toBuffer() : null
    const best =
      png !== null && png.length < jpeg.length
        ? { bytes: png, mediaType: 'image/png' }
        : { bytes: jpeg, mediaType: 'image/jpeg' }
    return best.bytes.length < bytes.length ? best : same
  } catch {
    return same
  }
}
