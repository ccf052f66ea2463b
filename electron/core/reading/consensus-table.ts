import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { agendaOf } from '../../../shared/domain/review/agenda.ts'
import { agreementOf } from '../../../shared/domain/review/agreement.ts'
import { leanOf } from '../../../shared/domain/review/lean-of.ts'
import { scoreAssessment } from '../../../shared/domain/scoring/score-assessment.ts'
import { consensusItem, countedPercents, memberOf, type Review } from './consensus.ts'
import { itemsOf } from './instrument-parts.ts'

type Table = RequestOutput<'consensus.get'>

const totalOf = ({ instrument }: Review, percents: readonly (readonly [string, number | null])[]): number =>
  scoreAssessment(instrument, Object.fromEntries(percents.map(([item, percent]) => [item, { percent }])))
    .total

const assessorsOf = (review: Review): Table['assessors'] => {
  const codes = itemsOf(review.instrument).map(({ code }) => code)
  const given = new Map(
    codes.map(code => [code, countedPercents(review, code).filter(percent => percent !== null)]),
  )
  return review.members.map(member => {
    const own = codes.map(code => [code, member.ballots.get(code)?.percent ?? null] as const)
    return {
      ...memberOf(member),
      scored: own.filter(([, percent]) => percent !== null).length,
      total: totalOf(review, own),
      lean: leanOf(own.map(([code, percent]) => ({ own: percent, given: given.get(code) ?? [] }))),
    }
  })
}

const countsOf = (items: Table['items']): Table['counts'] => {
  const open = items.filter(({ agreed }) => agreed === null)
  return {
    items: items.length,
    mustDiscuss: items.filter(({ mustDiscuss }) => mustDiscuss).length,
    toDiscuss: open.filter(({ mustDiscuss }) => mustDiscuss).length,
    toTake: open.filter(({ mustDiscuss }) => !mustDiscuss).length,
    agreed: items.length - open.length,
    visited: items.filter(({ visit }) => visit !== null).length,
  }
}

/** The whole consensus of an assessment. `upperTail` as in `agreementOf`. */
export const consensusTable = (
  review: Review,
  upperTail: (x: number, df: number) => number,
): Omit<Table, 'assessment'> => {
  const items = itemsOf(review.instrument).map(({ code }) => consensusItem(review, code))
  const scored = items.map(({ item, spread, bandsDiffer }) => ({
    percents: countedPercents(review, item),
    spread,
    bandsDiffer,
  }))
  return {
    revealedAt: review.revealedAt,
    assessors: assessorsOf(review),
    items,
    agreement: agreementOf(scored, review.limit, upperTail),
    agenda: agendaOf(items),
    counts: countsOf(items),
    totals: {
      points: review.instrument.totalPoints,
      median: totalOf(
        review,
        items.map(({ item, median }) => [item, median] as const),
      ),
      agreed: totalOf(
        review,
        items.map(({ item, agreed }) => [item, agreed?.percent ?? null] as const),
      ),
      final: totalOf(
        review,
        items.map(({ item, final }) => [item, final] as const),
      ),
    },
  }
}
