import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'
import { holdsNumber } from '../reading/holds-number.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** Sentences that claim (`words`) without a number in them; one remark for each text, with the first of them. */
export const claimWithoutNumber = defineCheck({
  params: { words: 'word-lists' },
  gives: ['code', 'title', 'word', 'count'],
  run: ({ leaves, words: finder }, { words }) =>
    leaves.flatMap(({ leaf, text }) => {
      const bare = text.sentences.flatMap(sentence => {
        const found = finder.first(sentence, words)
        return found === null || holdsNumber(sentence) ? [] : [{ sentence, found }]
      })
      const [first] = bare
      return first === undefined
        ? []
        : [
            {
              place: atAnswer(leaf.code),
              quote: quoteOf(first.sentence, first.found.index),
              says: { ...named(leaf), word: first.found.word, count: bare.length },
            },
          ]
    }),
})
