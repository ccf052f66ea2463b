import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'

/**
 * A dimension banded from `from` percent up while the texts of the item hold fewer than `fewerThan` of the words by
 * which such a thing is told. Items whose text is shorter than `characters` are left to the rules on length.
 */
export const bandWithoutCue = defineCheck({
  params: {
    scale: ['process', 'results'],
    dimension: 'text',
    from: 'number',
    words: 'word-lists',
    fewerThan: 'number',
    characters: 'number',
  },
  gives: ['code', 'title', 'dimension', 'band', 'count'],
  run: (index, { scale: scaleId, dimension, from, words, fewerThan, characters }) =>
    index.items.flatMap(({ item, scale, bands, leaves }) => {
      const band = scale.bands[bands[dimension] ?? -1]
      const title = scale.dimensions.find(({ id }) => id === dimension)?.title
      if (scale.id !== scaleId || band === undefined || title === undefined || band.from < from) return []
      const written = leaves.reduce((sum, leaf) => sum + leaf.text.characters, 0)
      const count = leaves.reduce((sum, leaf) => sum + index.count(leaf.text, words), 0)
      return written < characters || count >= fewerThan
        ? []
        : [
            {
              place: atScore(item.code),
              detail: dimension,
              says: { ...named(item), dimension: title, band: `${band.from}–${band.to}%`, count },
            },
          ]
    }),
})
