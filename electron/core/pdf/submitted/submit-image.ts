import type { Area } from '../../../../shared/domain/evidence/passage.ts'
import type { QuarterTurn } from '../../../../shared/domain/evidence/submitted-copy.ts'
import { type EncodedPicture, encodePicture } from './encode-picture.ts'
import { blacken } from './pixels.ts'
import { markOf, ofPixels, openImage, pixelsOf, turnPixels } from './samples.ts'
import { turnJpeg } from './turn-jpeg.ts'

/**
 * A picture as it leaves the house: areas, in fractions of the picture as its own mark turns it, are painted
 * black in the pixels, then it is turned. No metadata is left of a picture that was painted. Throws what the decoder
 * throws.
 */
export const redactImage = async (
  bytes: Uint8Array,
  areas: readonly Area[],
  turn: QuarterTurn | undefined,
): Promise<EncodedPicture> => {
  const pixels = await pixelsOf(openImage(bytes).autoOrient().toColourspace('srgb'))
  blacken(pixels, areas)
  return encodePicture(turn === undefined ? pixels : await turnPixels(pixels, turn))
}

/** A picture turned without loss: a photo by its mark, any other by its pixels. */
export const turnImage = async (
  bytes: Uint8Array,
  mediaType: string,
  turn: QuarterTurn,
): Promise<EncodedPicture> => {
  if (mediaType === 'image/jpeg') {
    return { bytes: turnJpeg(bytes, await markOf(bytes), turn), mediaType: 'image/jpeg' }
  }
  const upright = await pixelsOf(openImage(bytes).autoOrient().toColourspace('srgb'))
  const png = ofPixels(await turnPixels(upright, turn)).png({ compressionLevel: 9 })
  return { bytes: await png.toBuffer(), mediaType: 'image/png' }
}
