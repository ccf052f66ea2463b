import type { GreyPicture } from './grey-picture.ts'
import { type InkBox, type InkPieces, type InkRun, inkPieces } from './ink-pieces.ts'

/** Print is darker than the ink of a stamp in a grey scan, and than the shadow of a fold. */
const printBelow = 110
/** Letters are about 40 pixels high here: no stroke of one is longer than this, and no letter larger. */
const mostStroke = 60
const letterSide = { from: 8, to: 110 } as const
const leastPixels = 14

/** The ink of some pieces alone. */
const inkOf = (
  { width, height, data }: GreyPicture,
  runs: readonly InkRun[],
  pieces: ReadonlySet<number>,
): GreyPicture => {
  const out = new Uint8Array(data.length).fill(255)
  for (const { y, from, to, piece } of runs) {
    if (!pieces.has(piece)) continue
    const start = y * width
    out.set(data.subarray(start + from, start + to), start + from)
  }
  return { width, height, data: out }
}

/** A picture without the ink that runs straight, across or down, for longer than a stroke of a letter. */
const withoutStraight = ({ width, height, data }: GreyPicture): GreyPicture => {
  const out = Uint8Array.from(data)
  const follow = (start: number, step: number, length: number): void => {
    let from = 0
    for (let i = 0; i <= length; i++) {
      if (i < length && data[start + i * step] !== 255) continue
      if (i - from > mostStroke) for (let k = from; k < i; k++) out[start + k * step] = 255
      from = i + 1
    }
  }
  for (let y = 0; y < height; y++) follow(y * width, 1, width)
  for (let x = 0; x < width; x++) follow(x, width, height)
  return { width, height, data: out }
}

const isLetter = ({ width, height, pixels }: InkBox): boolean => {
  const side = Math.max(width, height)
  return pixels >= leastPixels && side >= letterSide.from && side <= letterSide.to
}

/**
 * The letters that hang together with frames: what is left of `frames` (pieces of `ink`) without their long lines and
 * their paler ink, as far as it has the size of letters.
 */
export const printInFrames = (
  picture: GreyPicture,
  ink: InkPieces,
  frames: ReadonlySet<number>,
): readonly InkRun[] => {
  const print = inkPieces(withoutStraight(inkOf(picture, ink.runs, frames)), printBelow)
  return print.runs.filter(({ piece }) => {
    const box = print.boxes.get(piece)
    return box !== undefined && isLetter(box)
  })
}
