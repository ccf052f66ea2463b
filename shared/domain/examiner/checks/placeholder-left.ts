import { defineCheck } from '../check.ts'
import { atAnswer, atProfile } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** Words of a template or a draft (`words`) that were never replaced, in a narrative or in the profile. */
export const placeholderLeft = defineCheck({
  params: { words: 'word-lists' },
  gives: ['code', 'word', 'count'],
  run: ({ leaves, profile, words: finder }, { words }) => {
    const texts = [
      ...leaves.map(({ leaf, text }) => ({ code: leaf.code, text, place: atAnswer(leaf.code) })),
      ...[...profile].map(([code, text]) => ({ code, text, place: atProfile(code) })),
    ]
    return texts.flatMap(({ code, text, place }) => {
      const found = finder.all(text.plain, words)
      const [first] = found
      if (first === undefined) return []
      const block = text.blocks.find(one => finder.has(one.plain, words))?.plain ?? ''
      const at = finder.first(block, words)?.index ?? 0
      return [{ place, quote: quoteOf(block, at), says: { code, word: first.word, count: found.length } }]
    })
  },
})
