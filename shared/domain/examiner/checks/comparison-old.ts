import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'
import { valuesOf } from '../series.ts'

/** A comparison whose newest value is `years` or more years older than the newest own one. */
export const comparisonOld = defineCheck({
  params: { years: 'number' },
  gives: ['name', 'leaf', 'last', 'own'],
  run: ({ indicators }, { years }) =>
    indicators.flatMap(one => {
      const own = valuesOf(one.actual).at(-1)?.year
      const last = valuesOf({ ...one.rival, ...one.benchmark }).at(-1)?.year
      return own === undefined || last === undefined || own - last < years
        ? []
        : [{ place: atIndicator(one.id), says: { ...measured(one), last, own } }]
    }),
})
