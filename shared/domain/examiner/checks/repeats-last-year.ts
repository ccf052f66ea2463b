import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'
import { indexText } from '../reading/indexed-text.ts'
import { shareWithin, shinglesOf } from '../reading/likeness.ts'

/** A text that last year's already holds to `share` percent and that does not name the year assessed. */
export const repeatsLastYear = defineCheck({
  params: { share: 'number', characters: 'number' },
  gives: ['code', 'title', 'share', 'year', 'before'],
  run: ({ leaves, snapshot }, { share: least, characters }) => {
    const { previous, assessment } = snapshot
    if (previous === null) return []
    return leaves.flatMap(({ leaf, text }) => {
      const before = previous.answers[leaf.code]
      if (before === undefined || text.characters < characters) return []
      if (text.plain.includes(String(assessment.year))) return []
      const share = Math.round(
        shareWithin(shinglesOf(text.plain, 12), shinglesOf(indexText(before).plain, 12)) * 100,
      )
      return share < least
        ? []
        : [
            {
              place: atAnswer(leaf.code),
              says: { ...named(leaf), share, year: assessment.year, before: previous.year },
            },
          ]
    })
  },
})
