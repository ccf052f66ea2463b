import type { QuarterTurn } from '../../../../shared/domain/evidence/submitted-copy.ts'

/** The mark of a photo (EXIF 1–8) after a quarter turn clockwise. */
const turned: Readonly<Record<number, number>> = { 1: 6, 6: 3, 3: 8, 8: 1, 2: 7, 7: 4, 4: 5, 5: 2 }

const turnMark = (mark: number, turn: QuarterTurn): number => {
  let now = mark
  for (let done = 0; done < turn; done += 90) now = turned[now] ?? 6
  return now
}

/** An EXIF segment that says nothing but how the photo is turned. */
const exifSegment = (mark: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xe1, 0x00, 0x22]),
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.from([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, mark, 0, 0, 0, 0, 0, 0]),
  ])

const isExif = (segment: Buffer): boolean =>
  segment[1] === 0xe1 && segment.toString('latin1', 4, 8) === 'Exif'

/** A photo turned further without touching a pixel: only its own mark changes. `mark` is the one it has. */
export const turnJpeg = (bytes: Uint8Array, mark: number, turn: QuarterTurn): Uint8Array => {
  const jpeg = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Buffer[] = [jpeg.subarray(0, 2), exifSegment(turnMark(mark, turn))]
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && (jpeg[at + 1] ?? 0) >= 0xe0) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    const segment = jpeg.subarray(at, end)
    if (!isExif(segment)) parts.push(segment)
    at = end
  }
  return Buffer.concat([...parts, jpeg.subarray(at)])
}
