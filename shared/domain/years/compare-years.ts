import type { Instrument } from '../../packs/instrument.ts'
import type { ActionState } from '../improvement/action-state.ts'
import { type OpportunityOutcome, opportunityOutcome } from '../improvement/opportunity-outcome.ts'
import { type ScoresByItem, scoreAssessment } from '../scoring/score-assessment.ts'
import { toThousandths } from './to-thousandths.ts'

/** One year as it is compared. */
export type YearFacts = {
  readonly instrument: Instrument
  readonly scores: ScoresByItem
  readonly opportunities: readonly { readonly id: string; readonly item: string; readonly text: string }[]
  readonly actions: readonly { readonly findingId: string | null; readonly state: ActionState }[]
}

/** An item in one year: null percent when not scored, null points when that year's instrument has it not. */
type ItemYear = {
  readonly points: number | null
  readonly percent: number | null
  readonly score: number
  readonly opportunities: number
}

export type ItemChange = {
  readonly item: string
  readonly category: string
  readonly before: ItemYear
  readonly after: ItemYear
  /** Score after less score before. */
  readonly delta: number
  /** What of the delta comes from the percent, and what from other points in another edition; they add up to it. */
  readonly effect: { readonly percent: number; readonly weight: number }
  /** Opportunities of the earlier year by what became of them. */
  readonly closed: number
  readonly open: number
  /** Opportunities of the later year that stood in the earlier one already, and those that are new. */
  readonly repeated: number
  readonly fresh: number
}

type CategoryChange = {
  readonly category: string
  readonly before: number
  readonly after: number
  readonly delta: number
}

type YearComparison = {
  readonly before: number
  readonly after: number
  readonly categories: readonly CategoryChange[]
  readonly items: readonly ItemChange[]
}

const plain = (text: string): string => text.replace(/[\s\p{P}]+/gu, '').toLocaleLowerCase('en')

type Place = { readonly category: string; readonly points: number }

const placesOf = (instrument: Instrument): ReadonlyMap<string, Place> =>
  new Map(
    instrument.categories.flatMap(category =>
      category.items.map(item => [item.code, { category: category.code, points: item.points }] as const),
    ),
  )

const percentOf = (scores: ScoresByItem, item: string): number | null =>
  Object.hasOwn(scores, item) ? (scores[item]?.percent ?? null) : null

/**
 * Two years side by side, item by item in the order of the later year's instrument; items that only the
 * earlier one knows follow. An item without a percent counts nothing, as in the total. Where an edition gives
 * an item other points, `effect` parts the delta: the percent's part is at the earlier points, the rest is the
 * weight's. Opportunities are the same when their words are, but for white space and punctuation.
 * Source: the product's own design.
 */
export const compareYears = (before: YearFacts, after: YearFacts): YearComparison => {
  const places = [placesOf(before.instrument), placesOf(after.instrument)] as const
  const sums = [
    scoreAssessment(before.instrument, before.scores),
    scoreAssessment(after.instrument, after.scores),
  ] as const
  const actions = Map.groupBy(before.actions, ({ findingId }) => findingId)
  const outcomeOf = (id: string): OpportunityOutcome => opportunityOutcome(actions.get(id) ?? [])
  const codes = [...new Set([...places[1].keys(), ...places[0].keys()])]
  const items = codes.map((item): ItemChange => {
    const year = (at: 0 | 1, facts: YearFacts): ItemYear => {
      const points = places[at].get(item)?.points ?? null
      return {
        points,
        percent: points === null ? null : percentOf(facts.scores, item),
        score: sums[at].itemScores[item] ?? 0,
        opportunities: facts.opportunities.filter(one => one.item === item).length,
      }
    }
    const was = year(0, before)
    const is = year(1, after)
    const delta = toThousandths(is.score - was.score)
    const atOldPoints = toThousandths((((is.percent ?? 0) - (was.percent ?? 0)) * (was.points ?? 0)) / 100)
    const percent = was.points === null || is.points === null ? 0 : atOldPoints
    const old = before.opportunities.filter(one => one.item === item)
    const known = new Set(old.map(one => plain(one.text)))
    const repeated = after.opportunities.filter(one => one.item === item && known.has(plain(one.text))).length
    return {
      item,
      category: places[1].get(item)?.category ?? places[0].get(item)?.category ?? '',
      before: was,
      after: is,
      delta,
      effect: { percent, weight: toThousandths(delta - percent) },
      closed: old.filter(one => outcomeOf(one.id) === 'closed').length,
      open: old.filter(one => outcomeOf(one.id) !== 'closed').length,
      repeated,
      fresh: is.opportunities - repeated,
    }
  })
  const categories = [...new Set(items.map(({ category }) => category))].map((category): CategoryChange => {
    const scoreIn = (at: 0 | 1): number =>
      sums[at].categories.find(({ code }) => code === category)?.score ?? 0
    return {
      category,
      before: scoreIn(0),
      after: scoreIn(1),
      delta: toThousandths(scoreIn(1) - scoreIn(0)),
    }
  })
  return { before: sums[0].total, after: sums[1].total, categories, items }
}
