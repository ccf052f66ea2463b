import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'
import { hasImproved } from '../series.ts'

/** A results item from `from` percent up of whose indicators less than `share` percent got better over their years. */
export const percentAboveImprovement = defineCheck({
  params: { from: 'number', to: 'number', share: 'number', indicators: 'number' },
  gives: ['code', 'title', 'percent', 'improved', 'count'],
  run: ({ items }, { from, to, share, indicators: least }) =>
    items.flatMap(({ item, scale, percent, indicators }) => {
      if (scale.id !== 'results' || percent === null || percent < from || percent > to) return []
      const judged = indicators.map(hasImproved).filter(one => one !== null)
      const improved = judged.filter(Boolean).length
      return judged.length < least || improved * 100 >= share * judged.length
        ? []
        : [{ place: atScore(item.code), says: { ...named(item), percent, improved, count: judged.length } }]
    }),
})
