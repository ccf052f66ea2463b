import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'
import { valuesOf } from '../series.ts'

/** A result indicator that has values, but none for the year assessed. */
export const indicatorYearMissing = defineCheck({
  params: {},
  gives: ['name', 'leaf', 'year', 'last'],
  run: ({ indicators, snapshot, leafOf }) => {
    const { year } = snapshot.assessment
    return indicators.flatMap(one => {
      const last = valuesOf(one.actual).at(-1)
      return leafOf(one.leaf)?.scale.id !== 'results' || last === undefined || last.year >= year
        ? []
        : [{ place: atIndicator(one.id), says: { ...measured(one), year, last: last.year } }]
    })
  },
})
