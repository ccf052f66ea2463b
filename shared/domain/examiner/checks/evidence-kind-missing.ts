import { isOfKinds } from '../../evidence/resolve-kind.ts'
import { defineCheck } from '../check.ts'
import { atProof, named } from '../places.ts'

/** Fewer than `fewerThan` pieces of evidence of these kinds behind the written leaves of a list, taken together. */
export const evidenceKindMissing = defineCheck({
  params: { leaves: 'texts', kinds: 'texts', fewerThan: 'number' },
  gives: ['code', 'title', 'count'],
  run: ({ leafOf }, { leaves, kinds, fewerThan }) => {
    const there = leaves.flatMap(code => leafOf(code) ?? [])
    const [first] = there.filter(({ text }) => text.characters > 0)
    if (first === undefined) return []
    const proofs = new Set(there.flatMap(({ evidence }) => evidence))
    const count = [...proofs].filter(one => isOfKinds(one, kinds)).length
    return count >= fewerThan
      ? []
      : [{ place: atProof(first.leaf.code), says: { ...named(first.leaf), count } }]
  },
})
