import { defineCheck } from '../check.ts'
import { atResults, named } from '../places.ts'

/** A result leaf with fewer than `fewerThan` indicators but at least `from`. */
export const leafIndicatorsFew = defineCheck({
  params: { from: 'number', fewerThan: 'number' },
  gives: ['code', 'title', 'count'],
  run: ({ leaves }, { from, fewerThan }) =>
    leaves
      .filter(({ scale, indicators }) => {
        const count = indicators.length
        return scale.id === 'results' && count >= from && count < fewerThan
      })
      .map(({ leaf, indicators }) => ({
        place: atResults(leaf.code),
        says: { ...named(leaf), count: indicators.length },
      })),
})
