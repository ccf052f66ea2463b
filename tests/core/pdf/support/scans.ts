import sharp from 'sharp'
import { paper } from './secret-pdf.ts'

const [red, green, blue] = paper
const tint = { r: red, g: green, b: blue }

/** A sheet of tinted paper, 400 × 500, with a blue bar as long as its number, and a red square beside it. */
export const sheet = (number: number): Promise<Buffer> => {
  const bar = (width: number, height: number, background: string, left: number, top: number) => ({
    input: { create: { width, height, channels: 3 as const, background } },
    left,
    top,
  })
  return sharp({ create: { width: 400, height: 500, channels: 3, background: tint } })
    .composite([bar(60 * number, 30, '#0000cc', 40, 60), bar(60, 60, '#cc0000', 260, 40)])
    .flatten()
    .png()
    .toBuffer()
}

/** Such sheets in one file, as an office scanner writes it. */
export const makeTiff = async (pages: number): Promise<Buffer> => {
  const sheets = await Promise.all(Array.from({ length: pages }, (_, index) => sheet(index + 1)))
  return sharp(sheets, { join: { animated: true } })
    .tiff({ compression: 'lzw' })
    .toBuffer()
}

/** Samples as a Windows bitmap of 24 bits, its lines from the bottom up. */
export const makeBmp = async (picture: Buffer): Promise<Buffer> => {
  const { data, info } = await sharp(picture).flatten().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const stride = Math.ceil((width * 3) / 4) * 4
  const bmp = Buffer.alloc(54 + stride * height)
  bmp.write('BM')
  bmp.writeUInt32LE(bmp.length, 2)
  bmp.writeUInt32LE(54, 10)
  bmp.writeUInt32LE(40, 14)
  bmp.writeInt32LE(width, 18)
  bmp.writeInt32LE(height, 22)
  bmp.writeUInt16LE(1, 26)
  bmp.writeUInt16LE(24, 28)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      for (let colour = 0; colour < 3; colour++)
        bmp[54 + (height - 1 - row) * stride + column * 3 + colour] =
          data[(row * width + column) * 3 + 2 - colour] ?? 0
  return bmp
}
