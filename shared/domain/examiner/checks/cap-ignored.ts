import type { Cap } from '../../../packs/instrument.ts'
import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import type { IndexedItem } from '../indexed-item.ts'
import { atScore, named } from '../places.ts'

type Applies = (index: ExaminerIndex, item: IndexedItem, words: readonly string[]) => boolean

const written = ({ leaves }: IndexedItem): boolean => leaves.some(leaf => leaf.text.characters > 0)
const mentions = (index: ExaminerIndex, { leaves }: IndexedItem, words: readonly string[]): boolean =>
  leaves.some(leaf => index.count(leaf.text, words) > 0)

/**
 * When a cap is called for: by what an assessor stated, else by what the file shows. The word lists tell learning, or
 * the single place of use.
 */
const applies: Readonly<Record<Cap['when'], Applies>> = {
  'no-learning-evidence': (index, item, words) => {
    const stated = index.snapshot.stated[item.item.code]?.learning ?? null
    return stated === null ? written(item) && !mentions(index, item, words) : !stated
  },
  'single-site': (index, item, words) => {
    const stated = index.snapshot.stated[item.item.code]?.sites ?? null
    return stated === null ? mentions(index, item, words) : stated === 'one'
  },
  'no-comparison-data': (_, { indicators }) =>
    indicators.length > 0 &&
    indicators.every(one => Object.keys({ ...one.rival, ...one.benchmark }).length === 0),
  'fewer-than-three-years': (_, { indicators }) =>
    indicators.length > 0 && indicators.every(one => Object.keys(one.actual).length < 3),
}

/** A band or percent above a cap of the instrument's scale that applies to the item. */
export const capIgnored = defineCheck({
  params: {
    when: ['no-learning-evidence', 'no-comparison-data', 'fewer-than-three-years', 'single-site'],
    words: 'word-lists',
  },
  gives: ['code', 'title', 'given', 'most', 'cap'],
  run: (index, { when, words }) =>
    index.items.flatMap(one => {
      const cap = one.scale.caps.find(candidate => candidate.when === when)
      if (cap === undefined) return []
      const band = cap.dimension === null ? undefined : one.scale.bands[one.bands[cap.dimension] ?? -1]
      const given = cap.dimension === null ? (one.percent ?? 0) : (band?.from ?? 0)
      if (given <= cap.maxPercent || !applies[when](index, one, words)) return []
      const shown = band === undefined ? `${given}%` : `${band.from}–${band.to}%`
      return [
        {
          place: atScore(one.item.code),
          says: { ...named(one.item), given: shown, most: cap.maxPercent, cap: cap.text },
        },
      ]
    }),
})
