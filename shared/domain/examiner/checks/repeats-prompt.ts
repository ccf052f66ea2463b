import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'
import { shareWithin, shinglesOf } from '../reading/likeness.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** Sentences that repeat, to `share` percent, what the instrument itself asks or looks for; `length` characters or more. */
export const repeatsPrompt = defineCheck({
  params: { share: 'number', length: 'number' },
  gives: ['code', 'title', 'count'],
  run: ({ leaves }, { share, length }) =>
    leaves.flatMap(({ leaf, text }) => {
      const prompts = [leaf.looksFor, ...leaf.questions.map(question => question.text)]
      const asked = shinglesOf(prompts.map(({ zh, en }) => `${zh} ${en}`).join(' '), 6)
      const copied = text.sentences.filter(
        sentence =>
          [...sentence].length >= length && shareWithin(shinglesOf(sentence, 6), asked) * 100 >= share,
      )
      const [first] = copied
      return first === undefined
        ? []
        : [
            {
              place: atAnswer(leaf.code),
              quote: quoteOf(first),
              says: { ...named(leaf), count: copied.length },
            },
          ]
    }),
})
