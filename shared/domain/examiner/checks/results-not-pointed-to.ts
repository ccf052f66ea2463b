import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'

/** A process item none of whose texts names a result leaf, by its number or by an indicator of it. */
export const resultsNotPointedTo = defineCheck({
  params: { characters: 'number' },
  gives: ['code', 'title'],
  run: ({ items }, { characters }) => {
    const results = items.filter(({ scale }) => scale.id === 'results')
    if (results.length === 0) return []
    const numbers = [...new Set(results.map(({ item }) => item.code.split('.').slice(0, 2).join('.')))]
    return items.flatMap(({ item, scale, leaves }) => {
      const written = leaves.filter(({ text }) => text.characters > 0)
      if (scale.id !== 'process' || leaves.every(({ text }) => text.characters < characters)) return []
      const points = written.some(
        ({ text }) => text.indicators.length > 0 || numbers.some(number => text.plain.includes(number)),
      )
      const place = atAnswer(written[0]?.leaf.code ?? item.code)
      return points ? [] : [{ place, item: item.code, says: named(item) }]
    })
  },
})
