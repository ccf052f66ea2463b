import { defineCheck } from '../check.ts'
import { atAnswer, atProfile } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** A narrative or profile field that cites evidence which the file no longer holds. */
export const citedEvidenceGone = defineCheck({
  params: {},
  gives: ['code', 'count'],
  run: ({ leaves, profile, evidence }) => {
    const texts = [
      ...leaves.map(({ leaf, text }) => ({ code: leaf.code, text, place: atAnswer(leaf.code) })),
      ...[...profile].map(([code, text]) => ({ code, text, place: atProfile(code) })),
    ]
    return texts.flatMap(({ code, text, place }) => {
      const count = text.evidence.filter(id => evidence(id) === undefined).length
      const block = text.blocks.find(({ content }) =>
        content.some(
          inline => inline.type === 'evidenceRef' && evidence(inline.attrs.evidence) === undefined,
        ),
      )
      return count === 0 ? [] : [{ place, quote: quoteOf(block?.plain ?? ''), says: { code, count } }]
    })
  },
})
