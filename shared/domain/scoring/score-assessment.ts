import type { Category, Instrument } from '../../packs/instrument.ts'
import { itemThousandths } from './score-item.ts'

/** Item code → its percent; null or a missing item means "not scored yet". */
export type ScoresByItem = Readonly<Record<string, { readonly percent: number | null }>>

export type CategoryScore = {
  readonly code: string
  readonly score: number
  readonly points: number
  readonly scoredItems: number
  readonly items: number
}

export type AssessmentScore = {
  /** Sum over the scored items, exact; see `displayTotal`. */
  readonly total: number
  /** Points that could be reached. */
  readonly points: number
  readonly scoredItems: number
  readonly items: number
  readonly categories: readonly CategoryScore[]
  /** Item code → exact score; items without a percent are absent. */
  readonly itemScores: Readonly<Record<string, number>>
}

const percentOf = (scores: ScoresByItem, code: string): number | null =>
  Object.hasOwn(scores, code) ? (scores[code]?.percent ?? null) : null

const scoreCategory = (category: Category, scores: ScoresByItem) => {
  const scored = category.items.flatMap(item => {
    const percent = percentOf(scores, item.code)
    return percent === null ? [] : [{ code: item.code, thousandths: itemThousandths(item.points, percent) }]
  })
  return { category, scored, thousandths: scored.reduce((sum, item) => sum + item.thousandths, 0) }
}

/**
 * Scores of every item, category and of the whole: an item is points × percent, a category the sum of its
 * items, the total the sum of the categories. Nothing is rounded on the way. Codes that the instrument does
 * not know are ignored. Source: common practice with GB/T 19580, see `provenance.scoring`.
 */
export const scoreAssessment = (instrument: Instrument, scores: ScoresByItem): AssessmentScore => {
  const parts = instrument.categories.map(category => scoreCategory(category, scores))
  return {
    total: parts.reduce((sum, part) => sum + part.thousandths, 0) / 1000,
    points: instrument.totalPoints,
    scoredItems: parts.reduce((sum, part) => sum + part.scored.length, 0),
    items: parts.reduce((sum, part) => sum + part.category.items.length, 0),
    categories: parts.map(part => ({
      code: part.category.code,
      score: part.thousandths / 1000,
      points: part.category.points,
      scoredItems: part.scored.length,
      items: part.category.items.length,
    })),
    itemScores: Object.fromEntries(
      parts.flatMap(part => part.scored.map(item => [item.code, item.thousandths / 1000] as const)),
    ),
  }
}

/** The only number that is rounded: the total as a whole number, halves upwards. */
export const displayTotal = (total: number): number => Math.round(total)
