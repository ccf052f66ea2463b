import { defineCheck } from '../check.ts'
import { atAnswer, named } from '../places.ts'

/** A text below or above `percent` percent of the characters that its points suggest; `scale` `any` takes both. */
export const lengthAgainstBudget = defineCheck({
  params: { scale: ['process', 'results', 'any'], side: ['below', 'above'], percent: 'number' },
  gives: ['code', 'title', 'characters', 'budget', 'share'],
  run: ({ leaves }, { scale: wanted, side, percent }) =>
    leaves.flatMap(({ leaf, scale, text, budget }) => {
      const { characters } = text
      const share = Math.round((characters * 100) / budget)
      if (characters === 0 || (wanted !== 'any' && scale.id !== wanted)) return []
      if (side === 'below' ? share >= percent : share <= percent) return []
      return [{ place: atAnswer(leaf.code), says: { ...named(leaf), characters, budget, share } }]
    }),
})
