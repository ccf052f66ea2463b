import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'
import { gainOf, valuesOf } from '../series.ts'

/**
 * A newest target that asks for `percent` percent less, or more, than what was reached before its year. Indicators with
 * a word of `except` in their name, such as rates of growth, are left out.
 */
export const targetWithoutStretch = defineCheck({
  params: { percent: 'number', except: 'word-lists' },
  gives: ['name', 'leaf', 'year', 'target', 'reached', 'before'],
  run: ({ indicators, snapshot, words }, { percent, except }) =>
    indicators.flatMap(one => {
      const newest = valuesOf(one.target).at(-1)
      const before = valuesOf(one.actual).findLast(({ year }) => year < (newest?.year ?? 0))
      if (newest === undefined || before === undefined || newest.year < snapshot.assessment.year) return []
      const loss = -gainOf(one.direction, before.value, newest.value)
      if (loss <= 0 || loss * 100 < percent * Math.abs(before.value) || words.has(one.name, except)) return []
      return [
        {
          place: atIndicator(one.id),
          says: {
            ...measured(one),
            year: newest.year,
            target: newest.value,
            reached: before.value,
            before: before.year,
          },
        },
      ]
    }),
})
