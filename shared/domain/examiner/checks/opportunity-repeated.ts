import { defineCheck } from '../check.ts'
import { atFindings, named } from '../places.ts'
import { likenessOf } from '../reading/likeness.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** An opportunity that the assessment before already held (alike to `share` percent). */
export const opportunityRepeated = defineCheck({
  params: { share: 'number' },
  gives: ['code', 'title', 'year'],
  run: ({ items, snapshot }, { share }) => {
    const { previous } = snapshot
    if (previous === null) return []
    return items.flatMap(({ item, opportunities }) =>
      opportunities
        .filter(({ text }) =>
          previous.findings.some(
            then =>
              then.item === item.code &&
              then.kind === 'opportunity' &&
              likenessOf(then.text, text) * 100 >= share,
          ),
        )
        .map(({ id, text }) => ({
          place: atFindings(item.code),
          detail: id,
          quote: quoteOf(text),
          says: { ...named(item), year: previous.year },
        })),
    )
  },
})
