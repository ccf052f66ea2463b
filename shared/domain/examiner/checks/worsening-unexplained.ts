import { defineCheck } from '../check.ts'
import { atResults, listed, named } from '../places.ts'
import { explains } from '../reading/explains.ts'
import { gainOf, valuesOf } from '../series.ts'

type Decline = { readonly year: number; readonly words: string }

/**
 * A year, from `youngest` to `oldest` years before the one assessed, in which indicators of a result leaf got worse by
 * `percent` percent or more and of which no text that speaks of them names a cause (`words`); one remark for a leaf and
 * year. Indicators with a word of `except` in their name, such as rates of growth, are left out.
 */
export const worseningUnexplained = defineCheck({
  params: {
    youngest: 'number',
    oldest: 'number',
    percent: 'number',
    words: 'word-lists',
    except: 'word-lists',
  },
  gives: ['code', 'title', 'year', 'count', 'names'],
  run: (index, { youngest, oldest, percent, words, except }) =>
    index.leaves.flatMap(({ leaf, scale, indicators }) => {
      if (scale.id !== 'results') return []
      const declines = indicators.flatMap((one): Decline[] => {
        if (index.words.has(one.name, except)) return []
        const values = valuesOf(one.actual)
        return values.flatMap(({ year, value }, at) => {
          const before = values[at - 1]
          const age = index.snapshot.assessment.year - year
          if (before === undefined || age < youngest || age > oldest) return []
          const loss = -gainOf(one.direction, before.value, value)
          if (loss <= 0 || loss * 100 < percent * Math.abs(before.value)) return []
          return explains(index, one, year, words)
            ? []
            : [{ year, words: `${one.name}（${before.value} → ${value}）` }]
        })
      })
      return [...Map.groupBy(declines, ({ year }) => year)].map(([year, all]) => ({
        place: atResults(leaf.code),
        detail: String(year),
        says: {
          ...named(leaf),
          year,
          count: all.length,
          names: listed(
            all.map(one => one.words),
            4,
          ),
        },
      }))
    }),
})
