import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'
import { speaksOf } from '../reading/indicator-names.ts'
import { windowsOf } from '../reading/windows-of.ts'
import { gainOf } from '../series.ts'

/**
 * A target of the year assessed that was missed by `percent` percent of it or more, while no sentence that names it, or
 * shows the value in its own leaf, holds or is followed by a word that owns up to it (`words`).
 */
export const targetMissedUnsaid = defineCheck({
  params: { percent: 'number', words: 'word-lists' },
  gives: ['name', 'leaf', 'year', 'target', 'value', 'unit'],
  run: ({ indicators, snapshot, leaves, namesOf, words: finder }, { percent, words }) => {
    const { year } = snapshot.assessment
    return indicators.flatMap(one => {
      const [value, target] = [one.actual[year], one.target[year]]
      if (value === undefined || target === undefined) return []
      const loss = -gainOf(one.direction, target, value)
      if (loss <= 0 || loss * 100 < percent * Math.abs(target)) return []
      const said = leaves.some(({ leaf, text }) =>
        windowsOf(text).some(
          ({ bare, plain }) =>
            finder.has(plain, words) &&
            (speaksOf(bare, namesOf(one)) || (leaf.code === one.leaf && plain.includes(String(value)))),
        ),
      )
      return said
        ? []
        : [{ place: atIndicator(one.id), says: { ...measured(one), year, target, value, unit: one.unit } }]
    })
  },
})
