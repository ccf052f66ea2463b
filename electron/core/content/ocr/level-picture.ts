import sharp, { type Sharp } from 'sharp'
import { dropBorder } from './drop-border.ts'
import { dropFrames } from './drop-frames.ts'
import type { Skew } from './find-skew.ts'
import { type GreyPicture, turn } from './grey-picture.ts'

/** The recogniser reads letters of this height best. */
const letterHeight = 40
const scales = { least: 0.4, most: 3 } as const
const mostSide = 4200
const mostPixels = 12_000_000

const sharpOf = ({ width, height, data }: GreyPicture): Sharp =>
  sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false })

const scaleFor = ({ width, height }: GreyPicture, letters: number | null): number => {
  const wanted = letters === null ? 1 : letterHeight / letters
  return Math.min(
    Math.max(scales.least, Math.min(scales.most, wanted)),
    mostSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  )
}

/**
 * Brings a clean picture to the size that the recogniser likes, its lines level, and takes frames and borders out;
 * `letters` is the height of its letters in pixels. Turned further by `more` quarters.
 */
export const levelPicture = async (
  picture: GreyPicture,
  { quarters, degrees, letters }: Skew,
  more: number,
): Promise<GreyPicture> => {
  const turned = turn(picture, quarters + more)
  const [asItLies, turnedByOne] = degrees
  const scale = scaleFor(turned, letters)
  const { data, info } = await sharpOf(turned)
    .resize(Math.max(1, Math.round(turned.width * scale)), Math.max(1, Math.round(turned.height * scale)), {
      fit: 'fill',
      kernel: 'cubic',
    })
    .rotate((quarters + more) % 2 === 0 ? asItLies : turnedByOne, { background: '#ffffff' })
    .extractChannel(0)
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return dropBorder(dropFrames({ width: info.width, height: info.height, data }))
}

/** A picture as a file that the recogniser reads. */
export const pictureFile = (picture: GreyPicture): Promise<Buffer> =>
  sharpOf(picture).png({ compressionLevel: 1 }).toBuffer()
