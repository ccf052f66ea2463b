import { isOfKinds } from '../../evidence/resolve-kind.ts'
import { defineCheck } from '../check.ts'
import { atEvidence, proofNamed } from '../places.ts'
import { usedEvidence } from '../reading/used-evidence.ts'

/** Evidence in use of one of these kinds, issued more than `years` years before the year assessed. */
export const evidenceOld = defineCheck({
  params: { kinds: 'texts', years: 'number' },
  gives: ['number', 'evidence', 'date', 'year'],
  run: (index, { kinds, years }) => {
    const { year } = index.snapshot.assessment
    return usedEvidence(index)
      .filter(one => {
        const issued = Number(one.facts.issuedOn.slice(0, 4))
        return isOfKinds(one, kinds) && issued > 0 && issued < year - years
      })
      .map(one => ({
        place: atEvidence(one.id),
        says: { ...proofNamed(one), date: one.facts.issuedOn, year },
      }))
  },
})
