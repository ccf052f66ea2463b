import { type FactIndicator, indicatorFact } from './result-facts.ts'

/** What an indicator lacks in the eyes of an assessor, or that it goes the wrong way. */
export const gapNames = ['no-values', 'under-three-years', 'no-target', 'no-comparison', 'worse'] as const
export type IndicatorGap = (typeof gapNames)[number]

/**
 * The gaps of one indicator up to and with a year. Those kept for reference need no target and no comparison. No value
 * at all says everything that fewer than three years would.
 */
export const indicatorGaps = (indicator: FactIndicator, upTo: number): readonly IndicatorGap[] => {
  const fact = indicatorFact(indicator, upTo)
  const judged = indicator.direction !== 'info'
  const hasTarget = Object.keys(indicator.values.target).some(year => Number(year) <= upTo)
  const gaps: readonly (readonly [IndicatorGap, boolean])[] = [
    ['no-values', fact.years === 0],
    ['under-three-years', fact.years > 0 && fact.years < 3],
    ['no-target', judged && !hasTarget],
    ['no-comparison', judged && !fact.compared],
    ['worse', fact.course === 'worse'],
  ]
  return gaps.flatMap(([gap, is]) => (is ? [gap] : []))
}
