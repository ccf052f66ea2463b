import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** Sentences of a leaf that were marked to be proven and have no proof yet. */
export const claimsUnproven = defineCheck({
  params: {},
  gives: ['code', 'title', 'count'],
  run: ({ snapshot, leaves }) => {
    const open = Map.groupBy(
      snapshot.claims.filter(({ state }) => state === 'unproven'),
      ({ leaf }) => leaf,
    )
    return leaves.flatMap(({ leaf }) => {
      const claims = open.get(leaf.code) ?? []
      return claims.length === 0
        ? []
        : [
            {
              place: atAnswer(leaf.code),
              quote: quoteOf(claims[0]?.sentence ?? ''),
              says: { ...named(leaf), count: claims.length },
            },
          ]
    })
  },
})
