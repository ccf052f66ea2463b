import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'

/** Years shown beyond those that must be there. */
type YearSpan = { readonly before: number; readonly after: number }

/**
 * The years of the grid: the last five up to the assessed one, the next (for its target), every year that holds a
 * value, and as many more at both ends as the person asked for; without gaps between the first and the last.
 */
export const yearColumns = (
  indicator: Pick<Indicator, 'values'>,
  assessed: number,
  span: YearSpan = { before: 0, after: 0 },
): readonly string[] => {
  const valued = Object.values(indicator.values).flatMap(series => Object.keys(series).map(Number))
  const first = Math.max(1990, Math.min(assessed - 4, ...valued) - span.before)
  const last = Math.min(2100, Math.max(assessed + 1, ...valued) + span.after)
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}
