import { deflateSync, inflateSync } from 'node:zlib'
import { PDFContext, PDFRawStream } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { reduceSamples } from '../../../../electron/core/pdf/submitted/reduce-samples.ts'
import { noise } from '../support/secret-pdf.ts'

const width = 600
const height = 400

const samplesOf = async (channels: 1 | 3): Promise<Buffer> => {
  const picture = sharp(await noise(60, 40, 5)).resize(width, height, { kernel: 'cubic' })
  return (channels === 1 ? picture.toColourspace('b-w') : picture).raw().toBuffer()
}

/** The lines of a PNG as its encoder filters them: what PDF calls predictor 15. */
const pngLines = async (samples: Buffer, channels: 1 | 3): Promise<Buffer> => {
  const image = sharp(samples, { raw: { width, height, channels } })
  const png = await (channels === 1 ? image.toColourspace('b-w') : image)
    .png({ adaptiveFiltering: true, palette: false })
    .toBuffer()
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return inflateSync(Buffer.concat(parts))
}

const differences = (samples: Buffer, channels: number): Buffer =>
  samples.map((value, at) =>
    at % (width * channels) < channels ? value : value - (samples[at - channels] ?? 0),
  ) as Buffer

const imageOf = (data: Buffer, channels: 1 | 3, parms: object | null): PDFRawStream => {
  const context = PDFContext.create()
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'FlateDecode',
    ...(parms === null ? {} : { DecodeParms: parms as never }),
  })
  return PDFRawStream.of(dict, deflateSync(data))
}

describe('an image of a PDF whose lines are written as differences', () => {
  test.each([1, 3] as const)('is reduced to what it shows (%i colours)', async channels => {
    const samples = await samplesOf(channels)
    const plain = await reduceSamples(imageOf(samples, channels, null), 0.5, false)
    expect(plain?.entries).toMatchObject({ Width: '300', Height: '200' })
    const parms = { Colors: channels, BitsPerComponent: 8, Columns: width }
    const png = imageOf(await pngLines(samples, channels), channels, { ...parms, Predictor: 15 })
    const tiff = imageOf(differences(samples, channels), channels, { ...parms, Predictor: 2 })
    for (const image of [png, tiff]) expect(await reduceSamples(image, 0.5, false)).toEqual(plain)
  })

  test('is left alone where the differences are of another shape', async () => {
    const parms = { Colors: 3, BitsPerComponent: 8, Columns: width * 2, Predictor: 15 }
    expect(await reduceSamples(imageOf(await samplesOf(3), 3, parms), 0.5, false)).toBeNull()
  })
})
