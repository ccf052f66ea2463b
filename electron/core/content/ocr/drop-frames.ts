import type { GreyPicture } from './grey-picture.ts'
import { type InkBox, type InkRun, inkPieces } from './ink-pieces.ts'
import { printInFrames } from './print-in-frames.ts'

const inkBelow = 200
/** A stroke longer than this share of the picture, and thin for its length, belongs to no letter. */
const strokeShare = 0.06
const mostThickness = 0.2
/** A frame or a grid is larger than this share of the picture and fills less of its box than a picture does. */
const frameShare = 0.12
const mostFill = 0.25
/** Dirt has fewer pixels than the point of a small letter. */
const leastPixels = 10
/** Blurred edges around the ink go, and come back, with it. */
const edge = { dropped: 2, kept: 1 } as const

const isDirt = ({ pixels }: InkBox): boolean => pixels < leastPixels

const isFrame =
  (picture: GreyPicture) =>
  ({ width, height, pixels }: InkBox): boolean => {
    const share = Math.max(width / picture.width, height / picture.height)
    const thin = Math.min(width, height) < Math.max(width, height) * mostThickness
    return (thin && share > strokeShare) || (share > frameShare && pixels < width * height * mostFill)
  }

/** Calls `act` with each stretch of a row that a run and the pixels around it cover. */
const around = (
  { width, height }: GreyPicture,
  { y, from, to }: InkRun,
  by: number,
  act: (from: number, to: number) => void,
): void => {
  for (let row = Math.max(0, y - by); row <= Math.min(height - 1, y + by); row++) {
    act(row * width + Math.max(0, from - by), row * width + Math.min(width, to + by))
  }
}

/**
 * Takes frames, ruled lines, grids and the rings of stamps out of a clean, level picture; letters that a line or a ring
 * runs into stay.
 */
export const dropFrames = (picture: GreyPicture): GreyPicture => {
  const { width, height, data } = picture
  const ink = inkPieces(picture, inkBelow)
  const piecesThat = (is: (box: InkBox) => boolean): ReadonlySet<number> =>
    new Set([...ink.boxes].flatMap(([piece, box]) => (is(box) ? [piece] : [])))
  const frames = piecesThat(isFrame(picture))
  const dirt = piecesThat(isDirt)
  const out = Uint8Array.from(data)
  for (const run of ink.runs) {
    if (!frames.has(run.piece) && !dirt.has(run.piece)) continue
    around(picture, run, edge.dropped, (from, to) => out.fill(255, from, to))
  }
  for (const run of printInFrames(picture, ink, frames)) {
    around(picture, run, edge.kept, (from, to) => out.set(data.subarray(from, to), from))
  }
  return { width, height, data: out }
}
