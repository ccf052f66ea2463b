import { styleHints } from '../../text/style-hints.ts'
import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** At least `share` percent and no fewer than `paragraphs` of a text hold no number, document, reference or example. */
export const bareParagraphs = defineCheck({
  params: { share: 'number', paragraphs: 'number' },
  gives: ['code', 'title', 'count', 'all'],
  run: ({ leaves, snapshot }, { share, paragraphs }) =>
    leaves.flatMap(({ leaf, text }) => {
      const answer = snapshot.answers[leaf.code]
      if (answer === undefined) return []
      const bare = styleHints(answer, { zh: [], en: [] }).filter(mark => mark.kind === 'bare-paragraph')
      const all = text.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'listItem').length
      const first = text.blocks[bare[0]?.textBlock ?? -1]
      if (first === undefined || bare.length < paragraphs || bare.length * 100 < share * all) return []
      return [
        {
          place: atAnswer(leaf.code),
          quote: quoteOf(first.plain),
          says: { ...named(leaf), count: bare.length, all },
        },
      ]
    }),
})
