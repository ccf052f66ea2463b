import type { QuarterTurn } from '../../../../shared/domain/evidence/submitted-copy.ts'
import { bareJpeg } from './bare-jpeg.ts'

/** The mark of a photo (EXIF 1–8) after a quarter turn clockwise. */
const turned: Readonly<Record<number, number>> = { 1: 6, 6: 3, 3: 8, 8: 1, 2: 7, 7: 4, 4: 5, 5: 2 }

/** A photo turned further without touching a pixel: only its own mark changes. `mark` is the one it has. */
export const turnJpeg = (bytes: Uint8Array, mark: number, turn: QuarterTurn): Uint8Array => {
  let now = mark
  for (let done = 0; done < turn; done += 90) now = turned[now] ?? 6
  return bareJpeg(bytes, now)
}
