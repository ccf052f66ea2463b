import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'

/** The years of a table: the last five up to the assessed year, and every year that holds a value. */
export const yearsOf = (indicator: Pick<Indicator, 'values'>, year: number): readonly string[] => {
  const years = new Set(Array.from({ length: 5 }, (_, index) => String(year - 4 + index)))
  for (const values of Object.values(indicator.values)) for (const one of Object.keys(values)) years.add(one)
  return [...years].toSorted()
}

/**
 * Whether the actual values go the wanted way between the first and the last year; null with fewer than two
 * years or an indicator without a direction.
 */
export const trendOf = (
  indicator: Pick<Indicator, 'values' | 'direction'>,
): 'good' | 'level' | 'bad' | null => {
  const actual = Object.entries(indicator.values.actual ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const first = actual[0]?.[1]
  const last = actual.at(-1)?.[1]
  if (actual.length < 2 || first === undefined || last === undefined || indicator.direction === 'info')
    return null
  if (first === last) return indicator.direction === 'up-or-level' ? 'good' : 'level'
  return last > first === (indicator.direction !== 'down') ? 'good' : 'bad'
}
