import type { Area } from '../../../../shared/domain/evidence/passage.ts'
import type { QuarterTurn } from '../../../../shared/domain/evidence/submitted-copy.ts'
import { bitmapSize } from '../../content/bitmap-size.ts'
import { pictureLimits } from '../../preview/picture-limits.ts'
import { type EncodedPicture, encodeLineArt, encodePicture } from './encode-picture.ts'
import { blacken, type Pixels } from './pixels.ts'
import { mostPixels, openImage, pixelsOf, turnPixels } from './samples.ts'

const greys: ReadonlySet<string> = new Set(['b-w', 'grey16'])

/** A Windows bitmap, which sharp does not read; its head is looked at before anything is decoded. */
const bitmapPixels = async (bytes: Buffer): Promise<Pixels> => {
  const size = bitmapSize(bytes)
  if (size === null || size.width * size.height > mostPixels || bytes.readUInt32LE(2) > bytes.length)
    throw new Error('a bitmap that is damaged or too large')
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  const { width, height } = size
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(await loadImage(bytes), 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  return { data: new Uint8Array(data.buffer), width, height, channels: 4 }
}

type Decoded = { readonly pixels: Pixels; readonly lineArt: boolean }

const decode = async (bytes: Buffer, mediaType: string, page: number): Promise<Decoded> => {
  if (mediaType === 'image/bmp') return { pixels: await bitmapPixels(bytes), lineArt: false }
  const { space = '', bitsPerSample, hasAlpha } = await openImage(bytes, page).metadata()
  const image = openImage(bytes, page)
    .autoOrient()
    .toColourspace(greys.has(space) ? 'b-w' : 'srgb')
  const lineArt = greys.has(space) && bitsPerSample === 1 && !hasAlpha
  return { pixels: await pixelsOf(image), lineArt }
}

/** Pages of a picture file as the viewer counts them: a TIFF has several, of an animation only the first is shown. */
export const scanPages = async (bytes: Uint8Array, mediaType: string): Promise<number> => {
  if (mediaType !== 'image/tiff') return 1
  const { pages = 1 } = await openImage(bytes).metadata()
  return Math.min(pages, pictureLimits.pages)
}

/**
 * A page of a picture file that a PDF cannot hold as it is, as it leaves the house: areas, in fractions of the upright
 * page, are painted black in the pixels, then it is turned. Only this page is decoded. Throws what the decoder throws.
 */
export const scanPage = async (
  bytes: Uint8Array,
  mediaType: string,
  page: number,
  areas: readonly Area[],
  turn: QuarterTurn | undefined,
): Promise<EncodedPicture> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { pixels, lineArt } = await decode(file, mediaType, page)
  blacken(pixels, areas)
  const turned = turn === undefined ? pixels : await turnPixels(pixels, turn)
  return lineArt ? encodeLineArt(turned) : encodePicture(turned)
}
