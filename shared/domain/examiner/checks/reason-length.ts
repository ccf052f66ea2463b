import { countCharacters } from '../../text/count-characters.ts'
import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** A percent whose written reason has from `from` to `to` characters (0 and 0: none at all). */
export const reasonLength = defineCheck({
  params: { from: 'number', to: 'number' },
  gives: ['code', 'title', 'percent', 'characters'],
  run: ({ items }, { from, to }) =>
    items.flatMap(({ item, percent, reason }) => {
      const characters = countCharacters(reason)
      return percent === null || characters < from || characters > to
        ? []
        : [
            {
              place: atScore(item.code),
              quote: quoteOf(reason),
              says: { ...named(item), percent, characters },
            },
          ]
    }),
})
