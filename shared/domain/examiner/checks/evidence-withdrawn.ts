import { defineCheck } from '../check.ts'
import { atEvidence, listed, proofNamed } from '../places.ts'

/** Evidence that the firm has taken back and that a leaf or item still points at, by a link or in its text. */
export const evidenceWithdrawn = defineCheck({
  params: {},
  gives: ['number', 'evidence', 'leaves'],
  run: ({ leaves, snapshot }) =>
    snapshot.evidence.flatMap(one => {
      if (one.withdrawn !== true) return []
      const codes = leaves
        .filter(
          ({ leaf, item, text }) =>
            text.evidence.includes(one.id) ||
            one.links.includes(`answer:${leaf.code}`) ||
            one.links.includes(`answer:${item.code}`),
        )
        .map(({ leaf }) => leaf.code)
      return codes.length === 0
        ? []
        : [{ place: atEvidence(one.id), says: { ...proofNamed(one), leaves: listed(codes, 10) } }]
    }),
})
