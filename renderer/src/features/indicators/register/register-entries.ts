import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import type { Direction } from '../../../../../shared/domain/indicators/indicator.ts'
import { type IndicatorGap, indicatorGaps } from '../../../../../shared/domain/indicators/indicator-gaps.ts'
import { type IndicatorFact, indicatorFact } from '../../../../../shared/domain/indicators/result-facts.ts'

/** An indicator with what its values show up to the year that is assessed. */
export type RegisterEntry = {
  readonly indicator: Indicator
  readonly fact: IndicatorFact
  readonly gaps: readonly IndicatorGap[]
  /** What the search looks through. */
  readonly text: string
}

export type RegisterFilter = {
  readonly text: string
  readonly leaf: string
  readonly direction: Direction | 'all'
  readonly gap: IndicatorGap | 'any' | 'all'
}

export const noFilter: RegisterFilter = { text: '', leaf: 'all', direction: 'all', gap: 'all' }

export const entryOf = (indicator: Indicator, year: number): RegisterEntry => {
  const { actual = {}, target = {}, rival = {}, benchmark = {} } = indicator.values
  const judged = { ...indicator, values: { actual, target, rival, benchmark } }
  const { name, code, leaf, unit, definition, formula, source, owner, rivalName, benchmarkName } = indicator
  return {
    indicator,
    fact: indicatorFact(judged, year),
    gaps: indicatorGaps(judged, year),
    text: [name, code, leaf, unit, definition, formula, source, owner, rivalName, benchmarkName]
      .join('\n')
      .toLocaleLowerCase(),
  }
}

/** What stays in the list; every word typed must be found somewhere in the facts. */
export const filterEntries = (
  entries: readonly RegisterEntry[],
  { text, leaf, direction, gap }: RegisterFilter,
): readonly RegisterEntry[] => {
  const words = text.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return entries.filter(
    entry =>
      (leaf === 'all' || entry.indicator.leaf === leaf) &&
      (direction === 'all' || entry.indicator.direction === direction) &&
      (gap === 'all' || (gap === 'any' ? entry.gaps.length > 0 : entry.gaps.includes(gap))) &&
      words.every(word => entry.text.includes(word)),
  )
}

type RegisterRow =
  | { readonly kind: 'leaf'; readonly leaf: string; readonly count: number }
  | { readonly kind: 'entry'; readonly entry: RegisterEntry }

/** The entries under the leaves that they belong to, in the order of `leaves`. */
export const groupByLeaf = (
  entries: readonly RegisterEntry[],
  leaves: readonly string[],
): readonly RegisterRow[] => {
  const groups = Map.groupBy(entries, entry => entry.indicator.leaf)
  const known = leaves.filter(leaf => groups.has(leaf))
  const others = [...groups.keys()].filter(leaf => !leaves.includes(leaf)).toSorted()
  return [...known, ...others].flatMap((leaf): readonly RegisterRow[] => {
    const inLeaf = groups.get(leaf) ?? []
    return [
      { kind: 'leaf', leaf, count: inLeaf.length },
      ...inLeaf.map(entry => ({ kind: 'entry', entry }) as const),
    ]
  })
}
