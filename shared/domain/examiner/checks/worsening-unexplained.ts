import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'
import { explains } from '../reading/explains.ts'
import { gainOf, valuesOf } from '../series.ts'

/**
 * A year, from `youngest` to `oldest` years before the one assessed, in which an indicator got worse by `percent` percent
 * or more and of which no text that speaks of it names a cause (`words`). Indicators with a word of `except` in their
 * name, such as rates of growth, are left out.
 */
export const worseningUnexplained = defineCheck({
  params: {
    youngest: 'number',
    oldest: 'number',
    percent: 'number',
    words: 'word-lists',
    except: 'word-lists',
  },
  gives: ['name', 'leaf', 'year', 'before', 'value', 'unit'],
  run: (index, { youngest, oldest, percent, words, except }) =>
    index.indicators.flatMap(one => {
      const values = valuesOf(one.actual)
      if (index.words.has(one.name, except)) return []
      return values.flatMap(({ year, value }, at) => {
        const before = values[at - 1]
        const age = index.snapshot.assessment.year - year
        if (before === undefined || age < youngest || age > oldest) return []
        const loss = -gainOf(one.direction, before.value, value)
        if (loss <= 0 || loss * 100 < percent * Math.abs(before.value)) return []
        if (explains(index, one, year, words)) return []
        return [
          {
            place: atIndicator(one.id),
            detail: String(year),
            says: { ...measured(one), year, before: before.value, value, unit: one.unit },
          },
        ]
      })
    }),
})
