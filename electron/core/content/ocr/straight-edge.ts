import { middleValue } from './middle-value.ts'

/** A straight line: `across` = `slope` · `along` + `start`. */
export type Edge = {
  readonly slope: number
  readonly start: number
  /** The share of the points that lie on it, 0 to 1. */
  readonly fit: number
}
export type EdgePoint = { readonly along: number; readonly across: number }

/** A point as far from a line as this still lies on it. */
const nearness = 1.5

/**
 * The straight line through most of the points, wherever the others lie: the middle of the slopes between all pairs.
 * Source: Theil 1950, Sen 1968. Takes time with the square of the points: a hundred are enough.
 */
export const straightEdge = (points: readonly EdgePoint[]): Edge => {
  const slopes = points.flatMap((one, index) =>
    points.slice(index + 1).map(other => (other.across - one.across) / (other.along - one.along)),
  )
  const slope = middleValue(slopes)
  const start = middleValue(points.map(({ along, across }) => across - slope * along))
  const on = points.filter(({ along, across }) => Math.abs(across - slope * along - start) <= nearness)
  return { slope, start, fit: on.length / Math.max(1, points.length) }
}
