import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'
import { yearsOfChange } from '../reading/years-of-change.ts'

/** Learning banded from `from` percent up while the texts tell of changes (`words`) in fewer than `years` years. */
export const learningWithoutHistory = defineCheck({
  params: { dimension: 'text', from: 'number', words: 'word-lists', years: 'number', characters: 'number' },
  gives: ['code', 'title', 'band', 'count'],
  run: ({ items, words: finder }, { dimension, from, words, years, characters }) =>
    items.flatMap(({ item, scale, bands, leaves }) => {
      const band = scale.bands[bands[dimension] ?? -1]
      if (band === undefined || band.from < from) return []
      const written = leaves.reduce((sum, leaf) => sum + leaf.text.characters, 0)
      const told = new Set(leaves.flatMap(leaf => [...yearsOfChange(leaf.text, finder, words)]))
      return written < characters || told.size >= years
        ? []
        : [
            {
              place: atScore(item.code),
              says: { ...named(item), band: `${band.from}–${band.to}%`, count: told.size },
            },
          ]
    }),
})
