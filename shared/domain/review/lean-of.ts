import { medianOf } from './median.ts'

type Scored = {
  /** What this assessor gave. */
  readonly own: number | null
  /** What all who count gave. */
  readonly given: readonly number[]
}

/**
 * How far one assessor leans: the mean of the own percent less the exact median of the item, in percentage
 * points, over items with at least two percents. Above 0 is milder than the team; null when nothing compares.
 */
export const leanOf = (items: readonly Scored[]): number | null => {
  const differences = items.flatMap(({ own, given }) => {
    const median = given.length < 2 ? null : medianOf(given)
    return own === null || median === null ? [] : [own - median]
  })
  return differences.length === 0
    ? null
    : differences.reduce((sum, difference) => sum + difference, 0) / differences.length
}
