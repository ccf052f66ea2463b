import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'
import { valuesOf } from '../series.ts'

/**
 * An own value that changed by `percent` percent or more within one of the last `years` years, while no narrative names
 * the indicator or shows one of the two values in its leaf. Indicators with a word of `except` in their name, such as
 * rates of growth, are left out.
 */
export const leapUnexplained = defineCheck({
  params: { percent: 'number', years: 'number', except: 'word-lists' },
  gives: ['name', 'leaf', 'year', 'before', 'value', 'unit'],
  run: ({ indicators, snapshot, leaves, leafOf, mentions, words }, { percent, years, except }) =>
    indicators.flatMap(one => {
      const values = valuesOf(one.actual)
      const leap = values
        .flatMap((now, at) => {
          const before = values[at - 1]
          return before === undefined || before.value === 0 || now.year <= snapshot.assessment.year - years
            ? []
            : [{ ...now, before: before.value }]
        })
        .findLast(({ value, before }) => Math.abs(value - before) * 100 >= percent * Math.abs(before))
      if (leap === undefined || words.has(one.name, except)) return []
      const own = leafOf(one.leaf)?.text.plain.replaceAll(',', '') ?? ''
      if ([leap.before, leap.value].some(value => value >= 10 && own.includes(String(value)))) return []
      if (leaves.some(({ text }) => mentions(text, one))) return []
      return [{ place: atIndicator(one.id), says: { ...measured(one), ...leap, unit: one.unit } }]
    }),
})
