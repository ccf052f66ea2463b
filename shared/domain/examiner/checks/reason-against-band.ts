import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** A dimension with a band from `from` percent up although the reason itself says what is lacking in it (`words`). */
export const reasonAgainstBand = defineCheck({
  params: { dimension: 'text', from: 'number', words: 'words' },
  gives: ['code', 'title', 'dimension', 'band', 'word'],
  run: ({ items, words: finder }, { dimension, from, words }) =>
    items.flatMap(({ item, scale, bands, reason }) => {
      const band = scale.bands[bands[dimension] ?? -1]
      const title = scale.dimensions.find(({ id }) => id === dimension)?.title
      const found = finder.first(reason, [words])
      if (band === undefined || title === undefined || band.from < from || found === null) return []
      return [
        {
          place: atScore(item.code),
          detail: dimension,
          quote: quoteOf(reason, found.index),
          says: { ...named(item), dimension: title, band: `${band.from}–${band.to}%`, word: found.word },
        },
      ]
    }),
})
