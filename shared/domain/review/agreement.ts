import { intraclassCorrelation } from './intraclass-correlation.ts'
import { type KendallsW, kendallsW } from './kendalls-w.ts'
import { medianOf } from './median.ts'

/** One item as the counting assessors scored it, in the same order of assessors everywhere; null for none given. */
export type ScoredItem = {
  readonly percents: readonly (number | null)[]
  readonly spread: number | null
  readonly bandsDiffer: boolean
}

export type Agreement = {
  /** Items to which every assessor gave a percent: what the coefficients rest on. */
  readonly items: number
  readonly raters: number
  /** Mean distance of all percents from the median of their item, in percentage points. */
  readonly meanDeviation: number | null
  /** Shares, from 0 to 1, of the items with two percents or more. */
  readonly sameBand: number | null
  readonly withinLimit: number | null
  /** `p` by the chi-square approximation, which holds from more than seven items on; null below. */
  readonly kendall: (KendallsW & { readonly p: number | null }) | null
  readonly icc: { readonly single: number; readonly average: number } | null
}

/** Siegel 1956: with more than seven items m(n−1)W is about chi-square distributed. */
const leastItemsForP = 8

const share = <T>(of: readonly T[], holds: (one: T) => boolean): number | null =>
  of.length === 0 ? null : of.filter(holds).length / of.length

const deviations = ({ percents }: ScoredItem): readonly number[] => {
  const given = percents.filter(percent => percent !== null)
  const median = given.length < 2 ? null : medianOf(given)
  return median === null ? [] : given.map(percent => Math.abs(percent - median))
}

/**
 * How far the assessors agree over all items: deviation from the median and the shares of items in one band and
 * within the limit over everything given, Kendall’s W (do they order the items alike?) and the intraclass
 * correlation (do they give the same percents?) over the items that everybody scored.
 *
 * @param limit percentage points; an item is within it when its spread is not over it
 * @param upperTail probability of a chi-square value of at least `x` with `df` degrees of freedom
 */
export const agreementOf = (
  items: readonly ScoredItem[],
  limit: number,
  upperTail: (x: number, df: number) => number,
): Agreement => {
  const raters = items[0]?.percents.length ?? 0
  const compared = items.filter(({ spread }) => spread !== null)
  const whole = items.flatMap(({ percents }) => {
    const given = percents.filter(percent => percent !== null)
    return given.length === raters ? [given] : []
  })
  const byRater = Array.from({ length: raters }, (_, rater) => whole.map(item => item[rater] ?? 0))
  const distances = items.flatMap(deviations)
  const kendall = kendallsW(byRater)
  const icc = intraclassCorrelation(byRater)
  const p =
    kendall === null || whole.length < leastItemsForP ? null : upperTail(kendall.chiSquare, kendall.df)
  return {
    items: whole.length,
    raters,
    meanDeviation:
      distances.length === 0 ? null : distances.reduce((sum, x) => sum + x, 0) / distances.length,
    sameBand: share(compared, ({ bandsDiffer }) => !bandsDiffer),
    withinLimit: share(compared, ({ spread }) => spread !== null && spread <= limit),
    kendall: kendall === null ? null : { ...kendall, p },
    icc: icc === null ? null : { single: icc.single, average: icc.average },
  }
}
