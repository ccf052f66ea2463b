import { defineCheck } from '../check.ts'
import { atConsensus, named } from '../places.ts'

/** An agreed percent (after the site visit, the visit's) that the score of the item does not carry. */
export const consensusNotApplied = defineCheck({
  params: {},
  gives: ['code', 'title', 'agreed', 'percent'],
  run: ({ snapshot, itemOf }) =>
    snapshot.team.consensus.flatMap(({ item: code, percent: consensus, visitPercent }) => {
      const one = itemOf(code)
      const agreed = visitPercent ?? consensus
      return one === undefined || one.percent === null || one.percent === agreed
        ? []
        : [{ place: atConsensus(code), says: { ...named(one.item), agreed, percent: one.percent } }]
    }),
})
