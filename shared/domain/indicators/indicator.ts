/** The series of an indicator, in the order in which every table shows them. */
export const seriesNames = ['actual', 'target', 'rival', 'benchmark'] as const
export type Series = (typeof seriesNames)[number]

/** Months are kept only for what the firm itself measures and plans. */
export const monthSeriesNames = ['actual', 'target'] as const
export type MonthSeries = (typeof monthSeriesNames)[number]

export const directions = ['up', 'down', 'up-or-level', 'info'] as const
/** Which way is good; `info` is kept for reference and judged nowhere. */
export type Direction = (typeof directions)[number]

export const yearRules = ['sum', 'mean', 'last'] as const
/** How the year's value follows from its months'. */
export type YearRule = (typeof yearRules)[number]

/** Year (as text) → value. */
type YearValues = Readonly<Record<string, number>>
export type Values = Readonly<Record<Series, YearValues>>

/** Years in which a register may hold values. */
export const firstYear = 1990
export const lastYear = 2100

/** What is written down about an indicator besides its values. */
export type IndicatorFacts = {
  readonly code: string
  readonly leaf: string
  readonly name: string
  readonly unit: string
  readonly direction: Direction
  readonly decimals: number
  readonly definition: string
  readonly source: string
  readonly rivalName: string
  readonly benchmarkName: string
  readonly formula: string | null
  readonly owner: string | null
  readonly yearFromMonths: YearRule | null
}

/** How much better one value is than another: above zero better, below zero worse; zero where no direction is good. */
export const gain = (direction: Direction, value: number, than: number): number => {
  if (direction === 'info') return 0
  return direction === 'down' ? than - value : value - than
}
