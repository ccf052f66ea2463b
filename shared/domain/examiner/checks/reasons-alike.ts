import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'
import { likenessOf } from '../reading/likeness.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** A reason that repeats that of an earlier item to `share` percent. */
export const reasonsAlike = defineCheck({
  params: { share: 'number' },
  gives: ['code', 'title', 'other'],
  run: ({ items }, { share }) =>
    items.flatMap(({ item, reason }, at) => {
      if (reason === '') return []
      const twin = items
        .slice(0, at)
        .find(other => other.reason !== '' && likenessOf(other.reason, reason) * 100 >= share)
      return twin === undefined
        ? []
        : [
            {
              place: atScore(item.code),
              quote: quoteOf(reason),
              says: { ...named(item), other: twin.item.code },
            },
          ]
    }),
})
