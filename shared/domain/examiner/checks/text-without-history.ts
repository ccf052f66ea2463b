import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'
import { yearsOfChange } from '../reading/years-of-change.ts'

/**
 * A process text that tells of changes in fewer than `years` years, while the item's learning is banded below `from`
 * percent (above it a rule on the score speaks).
 */
export const textWithoutHistory = defineCheck({
  params: { dimension: 'text', from: 'number', words: 'word-lists', years: 'number', characters: 'number' },
  gives: ['code', 'title', 'count'],
  run: (index, { dimension, from, words, years, characters }) =>
    index.leaves.flatMap(({ leaf, item, scale, text }) => {
      const band = scale.bands[index.itemOf(item.code)?.bands[dimension] ?? -1]
      const probed = scale.dimensions.some(({ id }) => id === dimension)
      if (scale.id !== 'process' || !probed || text.characters < characters || (band?.from ?? 0) >= from)
        return []
      const count = yearsOfChange(text, index.words, words).size
      return count >= years ? [] : [{ place: atAnswer(leaf.code), says: { ...named(leaf), count } }]
    }),
})
