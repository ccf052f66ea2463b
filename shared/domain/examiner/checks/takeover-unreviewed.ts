import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** Text that was taken over from another assessment and that nobody has read since. */
export const takeoverUnreviewed = defineCheck({
  params: {},
  gives: ['code', 'title', 'source'],
  run: ({ snapshot, leafOf }) =>
    snapshot.takeovers.flatMap(({ leaf: code, sourceCode, reviewed }) => {
      const one = leafOf(code)
      return one === undefined || reviewed
        ? []
        : [
            {
              place: atAnswer(code),
              detail: sourceCode,
              quote: quoteOf(one.text.sentences[0] ?? ''),
              says: { ...named(one.leaf), source: sourceCode },
            },
          ]
    }),
})
