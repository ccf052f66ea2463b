import { defineCheck } from '../check.ts'
import { atResults, listed, named } from '../places.ts'

/**
 * A result leaf in which from `from` to below `below` percent of the indicators with a good direction and own values have no comparison
 * (rival or benchmark), or no target. Indicators with a word of `except` in their name need none.
 */
export const indicatorsWithout = defineCheck({
  params: { series: ['comparison', 'target'], from: 'number', below: 'number', except: 'word-lists' },
  gives: ['code', 'title', 'count', 'all', 'names'],
  run: ({ leaves, words }, { series, from, below, except }) =>
    leaves.flatMap(({ leaf, scale, indicators }) => {
      if (scale.id !== 'results') return []
      const wanting = indicators.filter(
        ({ name, direction, actual }) =>
          direction !== 'info' && Object.keys(actual).length > 0 && !words.has(name, except),
      )
      const bare = wanting.filter(
        ({ target, rival, benchmark }) =>
          Object.keys(series === 'target' ? target : { ...rival, ...benchmark }).length === 0,
      )
      const share = (bare.length * 100) / wanting.length
      return bare.length === 0 || share < from || share >= below
        ? []
        : [
            {
              place: atResults(leaf.code),
              says: {
                ...named(leaf),
                count: bare.length,
                all: wanting.length,
                names: listed(bare.map(({ name }) => name)),
              },
            },
          ]
    }),
})
