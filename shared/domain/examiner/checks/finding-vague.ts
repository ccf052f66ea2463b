import { countCharacters } from '../../text/count-characters.ts'
import { defineCheck } from '../check.ts'
import { atFindings, named } from '../places.ts'
import { holdsNumber } from '../reading/holds-number.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** A finding shorter than `characters` that holds no number either: nobody can act on it or look it up. */
export const findingVague = defineCheck({
  params: { kind: ['strength', 'opportunity'], characters: 'number' },
  gives: ['code', 'title'],
  run: ({ items }, { kind, characters }) =>
    items.flatMap(({ item, strengths, opportunities }) =>
      (kind === 'strength' ? strengths : opportunities)
        .filter(({ text }) => countCharacters(text) < characters && !holdsNumber(text))
        .map(({ id, text }) => ({
          place: atFindings(item.code),
          detail: id,
          quote: quoteOf(text),
          says: named(item),
        })),
    ),
})
