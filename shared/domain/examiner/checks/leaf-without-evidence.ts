import { defineCheck } from '../check.ts'
import { atProof, named } from '../places.ts'

/** A written leaf that no evidence proves, in an item of which another leaf is proven or that scores below `below`. */
export const leafWithoutEvidence = defineCheck({
  params: { below: 'number' },
  gives: ['code', 'title'],
  run: ({ leaves, itemOf }, { below }) =>
    leaves
      .filter(({ text, evidence, item }) => {
        const whole = itemOf(item.code)
        const said = (whole?.percent ?? 0) >= below && whole?.evidence.length === 0
        return text.characters > 0 && evidence.length === 0 && !said
      })
      .map(({ leaf }) => ({ place: atProof(leaf.code), says: named(leaf) })),
})
