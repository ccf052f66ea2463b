import { defineCheck } from '../check.ts'
import { atProof, named } from '../places.ts'

/** A percent from `from` to `to` behind which fewer than `fewerThan` pieces of evidence stand, linked or cited. */
export const percentWithoutEvidence = defineCheck({
  params: { from: 'number', to: 'number', fewerThan: 'number' },
  gives: ['code', 'title', 'percent', 'count'],
  run: ({ items }, { from, to, fewerThan }) =>
    items.flatMap(({ item, percent, evidence, leaves }) => {
      const [first] = leaves
      if (percent === null || percent < from || percent > to || first === undefined) return []
      return evidence.length >= fewerThan
        ? []
        : [
            {
              place: atProof(first.leaf.code),
              item: item.code,
              says: { ...named(item), percent, count: evidence.length },
            },
          ]
    }),
})
