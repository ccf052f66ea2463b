import { deflateSync, inflateSync } from 'node:zlib'
import { unfilterLines } from './unfilter-lines.ts'

type Chunk = { readonly type: string; readonly data: Buffer }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** A picture larger than this is not decoded here (bytes of raw pixels). */
const largest = 400_000_000

const chunksOf = (png: Buffer): readonly Chunk[] => {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('not a PNG')
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at)
    if (at + 12 + length > png.length) throw new Error('a PNG cut short')
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

/** pdfkit reads chunks without looking at their check sums, so they stay zero. */
const joinChunks = (chunks: readonly Chunk[]): Buffer =>
  Buffer.concat([
    signature,
    ...chunks.flatMap(({ type, data }) => {
      const head = Buffer.alloc(8)
      head.writeUInt32BE(data.length)
      head.write(type, 4, 'latin1')
      return [head, data, Buffer.alloc(4)]
    }),
  ])

const headOf = (chunks: readonly Chunk[]): Buffer => {
  const head = chunks.find(chunk => chunk.type === 'IHDR')?.data
  if (head === undefined || head.length < 13) throw new Error('a PNG without head')
  if ((head[12] ?? 0) !== 0) throw new Error('an interlaced PNG')
  return head
}

/** Width and height of a PNG that `opaquePng` takes, without decoding it; throws like it. */
export const pngSize = (bytes: Uint8Array): { readonly width: number; readonly height: number } => {
  const head = headOf(chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  return { width: head.readUInt32BE(0), height: head.readUInt32BE(4) }
}

/**
 * A PNG that pdfkit embeds without decoding it: paper shows through instead of transparency. Interlaced pictures
 * and 16-bit transparency are refused with an error.
 */
export const opaquePng = (bytes: Uint8Array): Uint8Array => {
  const chunks = chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const head = headOf(chunks)
  const width = head.readUInt32BE(0)
  const height = head.readUInt32BE(4)
  const depth = head[8] ?? 0
  const color = head[9] ?? 0
  const kept = chunks.filter(chunk => ['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(chunk.type))
  if (color !== 4 && color !== 6) return joinChunks(kept)
  const channels = color === 6 ? 4 : 2
  if (depth !== 8 || width * height * channels > largest) throw new Error('a PNG of an unusual kind')
  const packed = Buffer.concat(kept.filter(chunk => chunk.type === 'IDAT').map(chunk => chunk.data))
  const stride = width * channels
  const lines = unfilterLines(
    inflateSync(packed, { maxOutputLength: (stride + 1) * height }),
    stride,
    height,
    channels,
  )
  const opaque = channels - 1
  const out = Buffer.alloc((width * opaque + 1) * height)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const from = row * stride + column * channels
      const alpha = (lines[from + opaque] ?? 255) / 255
      const to = row * (width * opaque + 1) + 1 + column * opaque
      for (let channel = 0; channel < opaque; channel++)
        out[to + channel] = Math.round((lines[from + channel] ?? 0) * alpha + 255 * (1 - alpha))
    }
  const newHead = Buffer.from(head)
  newHead[9] = color === 6 ? 2 : 0
  return joinChunks([
    { type: 'IHDR', data: newHead },
    { type: 'IDAT', data: deflateSync(out, { level: 6 }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ])
}
