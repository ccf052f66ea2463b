import { defineCheck } from '../check.ts'
import { atIndicator, listed, measured } from '../places.ts'
import { valuesOf } from '../series.ts'

/** Years without a value between the first and the last year of a result indicator. */
export const indicatorYearGap = defineCheck({
  params: {},
  gives: ['name', 'leaf', 'years'],
  run: ({ indicators }) =>
    indicators.flatMap(one => {
      const years = valuesOf(one.actual).map(({ year }) => year)
      const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
      const missing = Array.from({ length: last - first }, (_, at) => first + at).filter(
        year => !years.includes(year),
      )
      return missing.length === 0
        ? []
        : [{ place: atIndicator(one.id), says: { ...measured(one), years: listed(missing.map(String)) } }]
    }),
})
