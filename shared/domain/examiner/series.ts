import type { SnapshotIndicator, YearSeries } from '../dossier/snapshot.ts'

export type YearValue = { readonly year: number; readonly value: number }

/** The values of a series, oldest first. */
export const valuesOf = (series: YearSeries): readonly YearValue[] =>
  Object.entries(series)
    .map(([year, value]) => ({ year: Number(year), value }))
    .sort((a, b) => a.year - b.year)

type Direction = SnapshotIndicator['direction']

/**
 * How much better `value` is than `before` in the direction of an indicator: above zero better, below zero worse. Zero
 * where no single direction is good (`info`, and `up-or-level`, of which the level is enough).
 */
export const gainOf = (direction: Direction, before: number, value: number): number => {
  if (direction === 'up') return value - before
  return direction === 'down' ? before - value : 0
}

/** Whether a value is at least as good as another. */
export const isAsGood = (direction: Direction, value: number, than: number): boolean =>
  gainOf(direction, than, value) >= 0

/** Whether the last own value is better than the first; null with fewer than two, or where no direction is good. */
export const hasImproved = ({ direction, actual }: SnapshotIndicator): boolean | null => {
  const values = valuesOf(actual)
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined || values.length < 2) return null
  return direction === 'up' || direction === 'down' ? gainOf(direction, first.value, last.value) > 0 : null
}
