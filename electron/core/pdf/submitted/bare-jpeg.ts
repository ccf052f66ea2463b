/** An EXIF segment that says nothing but how the photo is turned. */
const exifSegment = (mark: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xe1, 0x00, 0x22]),
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.from([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, mark, 0, 0, 0, 0, 0, 0]),
  ])

const startOfScan = 0xda
const endOfImage = 0xd9

/** What tells a decoder about the colours, and tables; anything else is talk about the picture. */
const isNeeded = (segment: Buffer): boolean => {
  const marker = segment[1] ?? 0
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const holds = (name: string): boolean => segment.toString('latin1', 4, 4 + name.length) === name
  return (
    (marker === 0xe0 && holds('JFIF\0')) || (marker === 0xe2 && holds('ICC_PROFILE\0')) || marker === 0xee
  )
}

/** Where the coded samples that begin at `from` end: at the next marker that is not part of them. */
const endOfSamples = (jpeg: Buffer, from: number): number => {
  for (let at = jpeg.indexOf(0xff, from); at !== -1; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return jpeg.length
}

/**
 * A photo with its picture and nothing else: no place, time or camera, no small copy of itself, no second picture or
 * film behind it. `mark` (EXIF 1–8) is how it is to be turned. No pixel is touched. What is no JPEG comes back as it is.
 */
export const bareJpeg = (bytes: Uint8Array, mark: number): Uint8Array => {
  const jpeg = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Buffer[] = [jpeg.subarray(0, 2), ...(mark === 1 ? [] : [exifSegment(mark)])]
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]
    if (marker === 0xff) at += 1
    else if (marker === endOfImage) break
    else {
      const head = at + 2 + jpeg.readUInt16BE(at + 2)
      if (head > jpeg.length) return bytes
      const end = marker === startOfScan ? endOfSamples(jpeg, head) : head
      const segment = jpeg.subarray(at, end)
      if (isNeeded(segment)) parts.push(segment)
      at = end
    }
  }
  if (at < jpeg.length && jpeg[at] !== 0xff) return bytes
  return Buffer.concat([...parts, Buffer.from([0xff, endOfImage])])
}
