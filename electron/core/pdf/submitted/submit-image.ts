import sharp, { type Sharp } from 'sharp'
import type { Area } from '../../../../shared/domain/evidence/passage.ts'
import type { QuarterTurn } from '../../../../shared/domain/evidence/submitted-copy.ts'
import { type EncodedPicture, encodePicture } from './encode-picture.ts'
import { blacken, type Pixels } from './pixels.ts'
import { turnJpeg } from './turn-jpeg.ts'

/** Pixels of a picture that is drawn anew at most. */
export const mostPixels = 100_000_000

const openImage = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', ignoreIcc: true })

const pixelsOf = async (image: Sharp): Promise<Pixels> => {
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels as Pixels['channels'] }
}

/** Pixels turned clockwise. */
const turnPixels = (pixels: Pixels, turn: QuarterTurn): Promise<Pixels> => {
  const { data, width, height, channels } = pixels
  return pixelsOf(sharp(data, { raw: { width, height, channels } }).rotate(turn))
}

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
    const { orientation = 1 } = await openImage(bytes).metadata()
    return { bytes: turnJpeg(bytes, orientation, turn), mediaType: 'image/jpeg' }
  }
  const upright = await pixelsOf(openImage(bytes).toColourspace('srgb'))
  const { data, width, height, channels } = await turnPixels(upright, turn)
  const png = sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 9 })
  return { bytes: await png.toBuffer(), mediaType: 'image/png' }
}
