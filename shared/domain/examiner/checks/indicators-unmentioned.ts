import { defineCheck } from '../check.ts'
import { atResults, listed, named } from '../places.ts'

/** At least `atLeast` indicators of a result leaf, and `share` percent of them, that no process text names; one remark. */
export const indicatorsUnmentioned = defineCheck({
  params: { atLeast: 'number', share: 'number' },
  gives: ['code', 'title', 'count', 'all', 'names'],
  run: ({ leaves, mentions }, { atLeast, share }) => {
    const texts = leaves.filter(({ scale }) => scale.id === 'process').map(({ text }) => text)
    return leaves.flatMap(({ leaf, scale, indicators }) => {
      if (scale.id !== 'results') return []
      const silent = indicators.filter(one => !texts.some(text => mentions(text, one)))
      if (silent.length < atLeast || silent.length * 100 < share * indicators.length) return []
      return [
        {
          place: atResults(leaf.code),
          says: {
            ...named(leaf),
            count: silent.length,
            all: indicators.length,
            names: listed(silent.map(({ name }) => name)),
          },
        },
      ]
    })
  },
})
