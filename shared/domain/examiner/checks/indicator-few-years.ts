import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'

/** A result indicator with fewer than `fewerThan` yearly values of its own. */
export const indicatorFewYears = defineCheck({
  params: { fewerThan: 'number' },
  gives: ['name', 'leaf', 'count'],
  run: ({ items }, { fewerThan }) =>
    items.flatMap(({ scale, indicators }) =>
      scale.id !== 'results'
        ? []
        : indicators.flatMap(one => {
            const count = Object.keys(one.actual).length
            return count >= fewerThan
              ? []
              : [{ place: atIndicator(one.id), says: { ...measured(one), count } }]
          }),
    ),
})
