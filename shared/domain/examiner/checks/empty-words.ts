import { styleHints } from '../../text/style-hints.ts'
import { flatText } from '../../text/walk-rich-text.ts'
import { defineCheck } from '../check.ts'
import { atAnswer, listed, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** No fewer than `atLeast` empty words in a text, and no fewer than `perThousand` to a thousand characters. */
export const emptyWords = defineCheck({
  params: { perThousand: 'number', atLeast: 'number' },
  gives: ['code', 'title', 'count', 'words'],
  run: ({ leaves, snapshot, emptyWords: words }, { perThousand, atLeast }) =>
    leaves.flatMap(({ leaf, text }) => {
      const answer = snapshot.answers[leaf.code]
      if (answer === undefined || text.characters === 0) return []
      const marks = styleHints(answer, words).filter(mark => mark.kind === 'empty-word')
      const [first] = marks
      if (first === undefined || marks.length < atLeast) return []
      if (marks.length * 1000 < perThousand * text.characters) return []
      const found = [...new Set(marks.map(mark => String(mark.params.word)))]
      return [
        {
          place: atAnswer(leaf.code),
          quote: quoteOf(flatText(text.blocks[first.textBlock]?.content ?? []), first.start),
          says: { ...named(leaf), count: marks.length, words: listed(found) },
        },
      ]
    }),
})
