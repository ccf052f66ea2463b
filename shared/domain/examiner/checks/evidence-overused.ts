import { defineCheck } from '../check.ts'
import { atEvidence, listed, proofNamed } from '../places.ts'

/** One piece of evidence behind more than `leaves` leaves. */
export const evidenceOverused = defineCheck({
  params: { leaves: 'number' },
  gives: ['number', 'evidence', 'count', 'leaves'],
  run: ({ leaves, snapshot }, { leaves: most }) => {
    const behind = new Map<string, string[]>()
    for (const { leaf, evidence } of leaves) {
      for (const { id } of evidence) behind.set(id, [...(behind.get(id) ?? []), leaf.code])
    }
    return snapshot.evidence.flatMap(one => {
      const codes = behind.get(one.id) ?? []
      return codes.length <= most
        ? []
        : [
            {
              place: atEvidence(one.id),
              says: { ...proofNamed(one), count: codes.length, leaves: listed(codes, 10) },
            },
          ]
    })
  },
})
