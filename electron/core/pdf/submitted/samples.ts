import sharp, { type Sharp } from 'sharp'
import type { QuarterTurn } from '../../../../shared/domain/evidence/submitted-copy.ts'
import type { Pixels } from './pixels.ts'

/** Pixels of a picture that is decoded at most. */
export const mostPixels = 100_000_000

/** A page of a picture file, not yet decoded; a file that is damaged is an error, not half a picture. */
export const openImage = (bytes: Uint8Array, page = 1): Sharp =>
  sharp(bytes, { page: page - 1, limitInputPixels: mostPixels, failOn: 'error', ignoreIcc: true })

/** How a picture's own mark (EXIF 1–8) turns it; 1 where it says nothing. */
export const markOf = async (bytes: Uint8Array): Promise<number> => {
  const { orientation = 1 } = await openImage(bytes).metadata()
  return orientation
}

/** The decoded samples, 8 bits each. */
export const pixelsOf = async (image: Sharp): Promise<Pixels> => {
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels as Pixels['channels'] }
}

/** Pixels as a picture that goes on being worked on. */
export const ofPixels = ({ data, width, height, channels }: Pixels): Sharp => {
  const image = sharp(data, { raw: { width, height, channels } })
  return channels < 3 ? image.toColourspace('b-w') : image
}

/** Pixels turned clockwise. */
export const turnPixels = (pixels: Pixels, turn: QuarterTurn): Promise<Pixels> =>
  pixelsOf(ofPixels(pixels).rotate(turn))
