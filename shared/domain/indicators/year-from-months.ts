import type { YearRule } from './indicator.ts'
import { withoutBinaryDust } from './without-binary-dust.ts'

type YearFromMonths = {
  readonly value: number
  /** How many of the twelve months there are; a sum of fewer is no year yet. */
  readonly months: number
}

/**
 * The values of the years as they follow from the months': their sum, their mean, or the last month that is there.
 *
 * @param months month as `2025-03` → value
 * @returns year → value and the number of months behind it; years without a month are left out
 */
export const yearsFromMonths = (
  months: Readonly<Record<string, number>>,
  rule: YearRule,
): Readonly<Record<string, YearFromMonths>> => {
  const byYear = Map.groupBy(
    Object.entries(months).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ([month]) => month.slice(0, 4),
  )
  return Object.fromEntries(
    [...byYear].map(([year, entries]) => {
      const values = entries.map(([, value]) => value)
      const sum = values.reduce((total, value) => total + value, 0)
      const value = rule === 'sum' ? sum : rule === 'mean' ? sum / values.length : (values.at(-1) ?? 0)
      return [year, { value: withoutBinaryDust(value), months: values.length }]
    }),
  )
}

/** Whether a typed year value is another one than that of its months, seen with the decimals of the indicator. */
export const disagrees = (typed: number, computed: number, decimals: number): boolean =>
  typed.toFixed(decimals) !== computed.toFixed(decimals)
