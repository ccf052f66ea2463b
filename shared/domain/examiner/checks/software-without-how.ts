import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/**
 * Paragraphs that name software (`software`) without a word of what is done with it (`how`), where such paragraphs
 * are at least half of those that name any.
 */
export const softwareWithoutHow = defineCheck({
  params: { software: 'word-lists', how: 'word-lists' },
  gives: ['code', 'title', 'word', 'count'],
  run: ({ leaves, words: finder }, { software, how }) =>
    leaves.flatMap(({ leaf, scale, text }) => {
      if (scale.id !== 'process') return []
      const naming = text.blocks.flatMap(block => {
        const found = block.kind === 'heading' ? null : finder.first(block.plain, software)
        return found === null ? [] : [{ block, found }]
      })
      const bare = naming.filter(({ block }) => !finder.has(block.plain, how))
      const [first] = bare
      return first === undefined || bare.length * 2 < naming.length
        ? []
        : [
            {
              place: atAnswer(leaf.code),
              quote: quoteOf(first.block.plain, first.found.index),
              says: { ...named(leaf), word: first.found.word, count: bare.length },
            },
          ]
    }),
})
