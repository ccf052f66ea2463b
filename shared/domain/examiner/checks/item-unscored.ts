import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'

/** An item that was written about but has no percent. */
export const itemUnscored = defineCheck({
  params: {},
  gives: ['code', 'title', 'points'],
  run: ({ items }) =>
    items
      .filter(one => one.percent === null && one.leaves.some(leaf => leaf.text.characters > 0))
      .map(({ item }) => ({ place: atScore(item.code), says: { ...named(item), points: item.points } })),
})
