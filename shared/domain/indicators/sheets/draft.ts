import type { IndicatorFacts, MonthSeries, Series } from '../indicator.ts'

/** What an import knows of the register: enough to tell which indicator a row speaks of and in which unit. */
export type KnownIndicator = Pick<
  IndicatorFacts,
  'code' | 'name' | 'leaf' | 'unit' | 'decimals' | 'rivalName' | 'benchmarkName'
> & { readonly id: string }

export type KnownLeaf = { readonly code: string; readonly titles: readonly string[] }

export type Register = {
  readonly indicators: readonly KnownIndicator[]
  readonly leaves: readonly KnownLeaf[]
}

/** `value` null: the cell is there and empty. */
export type DraftValue = {
  readonly series: Series
  /** Year as text. */
  readonly year: string
  readonly value: number | null
  readonly cell: string
}
export type DraftMonth = {
  readonly series: MonthSeries
  /** `2025-03`. */
  readonly month: string
  readonly value: number | null
  readonly cell: string
}
export type DraftSource = {
  readonly series: Series
  readonly year: string
  readonly source: string
  readonly cell: string
}

/** One indicator as a file describes it; facts that the file leaves blank are left out. */
export type Draft = {
  /** The indicator of the register that it is; null when it is new. */
  readonly id: string | null
  readonly facts: Partial<IndicatorFacts>
  readonly values: readonly DraftValue[]
  readonly months: readonly DraftMonth[]
  readonly sources: readonly DraftSource[]
  /** It has an error and stays out. */
  readonly faulty: boolean
  /** Where it was met first, as `sheet!A5`. */
  readonly place: string
}
