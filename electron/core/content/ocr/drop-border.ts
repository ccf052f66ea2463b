import type { GreyPicture } from './grey-picture.ts'

const inkBelow = 200
/** A border begins within this share of the side, and ends within that one. */
const reach = { begin: 0.1, end: 0.16 } as const
/** So much of every side it runs along, and of its first slice. */
const along = { side: 0.5, slice: 0.2 } as const
/** Less than this in so many slices is the paper between border and text. */
const empty = { share: 0.04, slices: 3 } as const
/** A side is looked at in slices so thick, from the rim inwards, and each of them in bins so long. */
const slice = 4
const bin = 24

const sides = ['left', 'right', 'top', 'bottom'] as const
type Side = (typeof sides)[number]

/** For each slice of a side which bins hold ink; corners are left out. */
const slicesOf = ({ width, height, data }: GreyPicture, side: Side): readonly (readonly boolean[])[] => {
  const stands = side === 'left' || side === 'right'
  const fromFar = side === 'right' || side === 'bottom'
  const [length, depth] = stands ? [height, width] : [width, height]
  const corner = Math.round(length * reach.begin)
  const hasInk = (from: number, deep: number): boolean => {
    for (let i = from; i < from + bin; i++) {
      for (let k = deep; k < deep + slice; k++) {
        const at = fromFar ? depth - 1 - k : k
        if ((data[stands ? i * width + at : at * width + i] ?? 255) < inkBelow) return true
      }
    }
    return false
  }
  return Array.from({ length: Math.floor((depth * reach.end) / slice) }, (_, at) =>
    Array.from({ length: Math.floor((length - 2 * corner) / bin) }, (_, index) =>
      hasInk(corner + index * bin, at * slice),
    ),
  )
}

const share = (bins: readonly boolean[]): number => bins.filter(Boolean).length / Math.max(1, bins.length)

/** How deep the ornaments along a side go, in pixels; null when there are none. */
const depthOf = (picture: GreyPicture, side: Side): number | null => {
  const slices = slicesOf(picture, side)
  const first = slices.findIndex(bins => share(bins) >= along.slice)
  if (first < 0 || first > slices.length * (reach.begin / reach.end)) return null
  const isPaper = (at: number): boolean =>
    slices.slice(at, at + empty.slices).every(bins => share(bins) < empty.share)
  const end = slices.findIndex((_, at) => at > first && isPaper(at))
  if (end < 0) return null
  const border = slices.slice(first, end)
  const covered = (border[0] ?? []).map((_, index) => border.some(bins => bins[index] === true))
  return share(covered) < along.side ? null : end * slice
}

/**
 * Takes the ornaments of a border out of a level picture: what runs along all four sides and is parted from the rest by
 * empty paper. A recogniser takes them for columns of letters.
 */
export const dropBorder = (picture: GreyPicture): GreyPicture => {
  const { width, height, data } = picture
  const [left, right, top, bottom] = sides.map(side => depthOf(picture, side))
  if (left == null || right == null || top == null || bottom == null) return picture
  const out = new Uint8Array(data.length).fill(255)
  for (let y = top; y < height - bottom; y++) {
    out.set(data.subarray(y * width + left, (y + 1) * width - right), y * width + left)
  }
  return { width, height, data: out }
}
