import { defineCheck } from '../check.ts'
import { atResults, listed, named } from '../places.ts'

/**
 * Fewer than `fewerThan` indicators of one kind (told by `words` in their names) in a result leaf that has any at all.
 */
export const indicatorGroupThin = defineCheck({
  params: { leaf: 'text', words: 'word-lists', fewerThan: 'number' },
  gives: ['code', 'title', 'count', 'names'],
  run: ({ leafOf, words: finder }, { leaf: code, words, fewerThan }) => {
    const one = leafOf(code)
    if (one === undefined || one.indicators.length === 0) return []
    const names = one.indicators.map(({ name }) => name).filter(name => finder.has(name, words))
    return names.length >= fewerThan
      ? []
      : [
          {
            place: atResults(code),
            says: { ...named(one.leaf), count: names.length, names: listed(names) },
          },
        ]
  },
})
