import type { GreyPicture } from './grey-picture.ts'
import { type InkMap, type InkSpot, inkSpots } from './ink-spots.ts'

const mostDegrees = 15
const mostCompared = 1500

/** Sides of what may be one or a few letters. */
const letterSide = { from: 3, to: 45 } as const

const isLetter = ({ width, height }: InkSpot): boolean =>
  Math.max(width, height) >= letterSide.from * 1.5 &&
  Math.min(width, height) >= letterSide.from &&
  Math.max(width, height) <= letterSide.to

const gap = (from: number, size: number, otherFrom: number, otherSize: number): number =>
  Math.max(0, otherFrom - from - size, from - otherFrom - otherSize)

/** Whether the letters stand beside each other (lines lie) or below each other (lines stand up). */
const linesStand = (letters: readonly InkSpot[]): boolean => {
  let beside = 0
  let below = 0
  for (const letter of letters) {
    let nearest = Number.POSITIVE_INFINITY
    let isBeside = true
    for (const other of letters) {
      if (other === letter) continue
      const dx = gap(letter.left, letter.width, other.left, other.width)
      const dy = gap(letter.top, letter.height, other.top, other.height)
      const distance = dx + dy
      if (distance >= nearest) continue
      nearest = distance
      isBeside = dx > dy
    }
    if (isBeside) beside += 1
    else below += 1
  }
  return below > beside
}

type Point = { readonly x: number; readonly y: number }

/** How much the rows differ when the picture is turned: lines of text that lie level make full and empty rows. */
const sharpness = (points: readonly Point[], degrees: number, rows: Float64Array): number => {
  const sin = Math.sin((degrees * Math.PI) / 180)
  const cos = Math.cos((degrees * Math.PI) / 180)
  rows.fill(0)
  const middle = rows.length / 2
  for (const { x, y } of points) {
    const row = Math.round(y * cos + x * sin + middle)
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let i = 1; i < rows.length; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2
  return sum
}

const bestAngle = (points: readonly Point[]): number => {
  const rows = new Float64Array(2200)
  const best = (from: number, to: number, step: number): number => {
    let found = { degrees: 0, score: -1 }
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const score = sharpness(points, degrees, rows)
      if (score > found.score) found = { degrees, score }
    }
    return found.degrees
  }
  const rough = best(-mostDegrees, mostDegrees, 0.5)
  return best(rough - 0.5, rough + 0.5, 0.1)
}

/** Letters where there are enough of them, else all ink. */
const pointsOf = ({ width, height, spots }: InkMap, letters: readonly InkSpot[]): readonly Point[] =>
  (letters.length >= 20 ? letters : spots).flatMap(({ places }) =>
    places.map(({ x, y }) => ({ x: x - width / 2, y: y - height / 2 })),
  )

export type Skew = {
  /** Quarters by which the picture is to be turned clockwise first: 0 or 1; it may then stand on its head. */
  readonly quarters: 0 | 1
  /** Degrees by which it is then to be turned clockwise so that its lines lie level, by the quarters that it was turned. */
  readonly degrees: readonly [turnedByNone: number, turnedByOne: number]
  /** How high a letter is, in pixels of the picture; null when there are too few to tell. */
  readonly letters: number | null
}

/** Of what is small enough for a letter, three in four are lower than a Chinese character of the running text. */
const characterShare = 0.75
const leastLetters = 12

/** How high the characters of the running text are, in pixels of the map. */
const letterSize = (spots: readonly InkSpot[]): number | null => {
  const sides = spots
    .map(({ width, height }) => Math.max(width, height))
    .filter(side => side >= letterSide.from * 1.5 && side <= letterSide.to * 2)
    .toSorted((a, b) => a - b)
  return sides.length < leastLetters ? null : (sides[Math.floor(sides.length * characterShare)] ?? null)
}

/** What lies so near the rim, as a share of the side, may be the ornaments of a frame. */
const rim = 0.08
/** With fewer letters inside than this the rim tells as well. */
const leastInner = 40

const awayFromRim = ({ width, height }: InkMap, letters: readonly InkSpot[]): readonly InkSpot[] => {
  const inner = letters.filter(
    spot =>
      spot.left > width * rim &&
      spot.top > height * rim &&
      spot.left + spot.width < width * (1 - rim) &&
      spot.top + spot.height < height * (1 - rim),
  )
  return inner.length < leastInner ? letters : inner
}

const level = (degrees: number): number => (Math.abs(degrees) < 0.15 ? 0 : degrees)

/** Finds how the lines of text of a clean picture lie, in tenths of a degree. */
export const findSkew = (picture: GreyPicture): Skew => {
  const map = inkSpots(picture)
  const letters = awayFromRim(map, map.spots.filter(isLetter))
  const every = Math.ceil(letters.length / mostCompared)
  const points = pointsOf(map, letters)
  const size = letterSize(map.spots)
  const factor = Math.max(picture.width, picture.height) / Math.max(map.width, map.height)
  return {
    quarters: linesStand(letters.filter((_, index) => index % every === 0)) ? 1 : 0,
    degrees: [level(bestAngle(points)), level(bestAngle(points.map(({ x, y }) => ({ x: -y, y: x }))))],
    letters: size === null ? null : size * factor,
  }
}
