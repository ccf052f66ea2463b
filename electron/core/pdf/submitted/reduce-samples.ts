import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import sharp, { type Sharp } from 'sharp'
import { unfilterLines } from '../merge/unfilter-lines.ts'
import { mostPixels, openImage } from './samples.ts'

/** An image of a PDF made smaller: what takes the place of its size, coding and samples. */
export type ReducedImage = {
  readonly entries: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

const name = (text: string): PDFName => PDFName.of(text)
const quality = 80

const numberOf = (dict: PDFDict, key: string): number =>
  dict.lookupMaybe(name(key), PDFNumber)?.asNumber() ?? 0

/** Samples per pixel; null for colours that are left alone. */
const channelsOf = (dict: PDFDict): 1 | 3 | null => {
  const space = dict.lookup(name('ColorSpace'))
  if (space === name('DeviceGray')) return 1
  if (space === name('DeviceRGB')) return 3
  if (!(space instanceof PDFArray)) return null
  const kind = space.lookup(0)
  if (kind === name('CalGray')) return 1
  if (kind === name('CalRGB')) return 3
  if (kind !== name('ICCBased')) return null
  const profile = space.lookup(1)
  const count = profile instanceof PDFRawStream ? numberOf(profile.dict, 'N') : 0
  return count === 1 || count === 3 ? count : null
}

/** Masks by colour, stencils, other samples than of 8 bits and turned values are left as they are. */
const isPlain = (dict: PDFDict): boolean => {
  const stencil = dict.lookup(name('ImageMask'))
  const soft = dict.lookup(name('SMask'))
  return (
    !(stencil instanceof PDFBool && stencil.asBoolean()) &&
    !(dict.lookup(name('Mask')) instanceof PDFArray) &&
    !dict.has(name('Decode')) &&
    !dict.has(name('Matte')) &&
    !(soft instanceof PDFRawStream && soft.dict.has(name('Matte'))) &&
    numberOf(dict, 'BitsPerComponent') === 8
  )
}

const filterOf = (dict: PDFDict): string => {
  const filter = dict.lookup(name('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return only instanceof PDFName ? only.toString() : ''
}

/** Adds to each sample the one before it in its line and colour (predictor 2 of TIFF). */
const addLeft = (data: Buffer, stride: number, step: number): Buffer => {
  for (let at = 0; at < data.length; at++)
    if (at % stride >= step) data[at] = ((data[at] ?? 0) + (data[at - step] ?? 0)) & 255
  return data
}

/** Samples whose lines were written as differences; null for differences of another shape than the image. */
const undoPredictor = (data: Buffer, parms: PDFDict, width: number, channels: 1 | 3): Buffer | null => {
  const predictor = numberOf(parms, 'Predictor')
  if (predictor <= 1) return data
  const fits =
    numberOf(parms, 'Columns') === width &&
    (numberOf(parms, 'Colors') || 1) === channels &&
    (numberOf(parms, 'BitsPerComponent') || 8) === 8
  const stride = width * channels
  if (!fits) return null
  if (predictor === 2) return addLeft(data, stride, channels)
  return unfilterLines(data, stride, Math.floor(data.length / (stride + 1)), channels)
}

/** Samples of a compressed image as a picture that sharp reads; null for a coding that is left alone. */
const openSamples = (stream: PDFRawStream, channels: 1 | 3): Sharp | null => {
  const { dict, contents } = stream
  const width = numberOf(dict, 'Width')
  const height = numberOf(dict, 'Height')
  const filter = filterOf(dict)
  const parms = dict.lookup(name('DecodeParms'))
  const plainParms = parms instanceof PDFArray && parms.size() === 1 ? parms.lookup(0) : parms
  if (filter === '/DCTDecode') return plainParms instanceof PDFDict ? null : openImage(contents)
  if (filter !== '/FlateDecode' || width * height > mostPixels) return null
  const size = width * height * channels
  const inflated = inflateSync(contents, { maxOutputLength: size + height + 1024 })
  const data = plainParms instanceof PDFDict ? undoPredictor(inflated, plainParms, width, channels) : inflated
  if (data === null || data.length < size) return null
  return sharp(data.subarray(0, size), { raw: { width, height, channels } })
}

/** An image with `scale` times its width and height, where that takes fewer bytes; else null. */
export const reduceSamples = async (
  stream: PDFRawStream,
  scale: number,
  isMask: boolean,
): Promise<ReducedImage | null> => {
  const { dict, contents } = stream
  const channels = channelsOf(dict)
  if (channels === null || scale >= 1 || !isPlain(dict)) return null
  const opened = openSamples(stream, channels)
  if (opened === null) return null
  const width = Math.max(1, Math.round(numberOf(dict, 'Width') * scale))
  const height = Math.max(1, Math.round(numberOf(dict, 'Height') * scale))
  if (((await opened.metadata()).channels ?? 0) !== channels) return null
  const resized = opened.resize(width, height, { fit: 'fill' })
  const { data } = await (channels === 1 ? resized.toColourspace('b-w') : resized)
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (data.length !== width * height * channels) return null
  const flat = (): ReducedImage => ({ entries: { Filter: '/FlateDecode' }, bytes: deflateSync(data) })
  const photo = async (): Promise<ReducedImage> => {
    const image = sharp(data, { raw: { width, height, channels } })
    const jpeg = (channels === 1 ? image.toColourspace('b-w') : image).jpeg({ quality })
    return { entries: { Filter: '/DCTDecode' }, bytes: await jpeg.toBuffer() }
  }
  const made = isMask ? [flat()] : filterOf(dict) === '/DCTDecode' ? [await photo()] : [flat(), await photo()]
  const [best] = made.sort((a, b) => a.bytes.length - b.bytes.length)
  if (best === undefined || best.bytes.length >= contents.length) return null
  return { entries: { ...best.entries, Width: String(width), Height: String(height) }, bytes: best.bytes }
}
