/** The highest priority there is: 5 × 5 × 5. */
export const highestPriority = 125

/** Each part runs from 1 to 5; `value` is their product. */
type Priority = {
  readonly importance: number
  readonly gap: number
  readonly ease: number
  readonly value: number
}

/** The gap of an item that has no percent yet: the middle, so that it neither leads nor trails. */
const unknownGap = 3

/**
 * How far an item is from full marks, in five steps of 20 percentage points: 0–15 % is 5, 20–35 % is 4,
 * 40–55 % is 3, 60–75 % is 2, from 80 % on it is 1; 3 while the item is not scored.
 * Source: the product's own design.
 *
 * @param percent whole percent from 0 to 100, or null
 */
export const gapOf = (percent: number | null): number =>
  percent === null ? unknownGap : Math.min(5, Math.max(1, Math.ceil((100 - percent) / 20)))

/**
 * What to do first: importance (1–5) × gap (1–5, see `gapOf`) × ease (6 − effort). A product rather than a
 * sum, so that a trifle never leads because it is easy, nor a hard one because it is important only.
 * Source: the product's own design; it orders work and is no part of any standard.
 *
 * @param action importance and effort as whole numbers from 1 to 5, percent of the item or null
 */
export const priorityOf = (action: {
  readonly importance: number
  readonly effort: number
  readonly percent: number | null
}): Priority => {
  const { importance, effort, percent } = action
  const gap = gapOf(percent)
  const ease = 6 - effort
  return { importance, gap, ease, value: importance * gap * ease }
}

/**
 * The importance to begin with: the points of the item in fifths of the weightiest item's, rounded up (of 80
 * points at most, 80 give 5, 50 give 4, 40 give 3, 30 give 2, 15 give 1). A person may change it.
 * Source: the product's own design.
 */
export const suggestImportance = (points: number, weightiest: number): number =>
  weightiest <= 0 ? 3 : Math.min(5, Math.max(1, Math.ceil((5 * points) / weightiest)))
