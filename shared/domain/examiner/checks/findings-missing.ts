import { defineCheck } from '../check.ts'
import { atFindings, named } from '../places.ts'

/** An item with a percent from `from` to `to` and fewer than `fewerThan` findings of a kind. */
export const findingsMissing = defineCheck({
  params: {
    kind: ['strength', 'opportunity', 'any'],
    from: 'number',
    to: 'number',
    fewerThan: 'number',
  },
  gives: ['code', 'title', 'percent', 'count'],
  run: ({ items }, { kind, from, to, fewerThan }) =>
    items.flatMap(({ item, percent, strengths, opportunities }) => {
      const said = { strength: strengths, opportunity: opportunities, any: [...strengths, ...opportunities] }
      const count = said[kind].length
      return percent === null || percent < from || percent > to || count >= fewerThan
        ? []
        : [{ place: atFindings(item.code), says: { ...named(item), percent, count } }]
    }),
})
