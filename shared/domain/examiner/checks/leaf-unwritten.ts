import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'

/** A leaf without a word. */
export const leafUnwritten = defineCheck({
  params: {},
  gives: ['code', 'title', 'points'],
  run: ({ leaves }) =>
    leaves
      .filter(({ text }) => text.characters === 0)
      .map(({ leaf, item }) => ({
        place: atAnswer(leaf.code),
        says: { ...named(leaf), points: Math.round((item.points * 10) / item.leaves.length) / 10 },
      })),
})
