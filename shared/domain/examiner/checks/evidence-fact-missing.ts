import { isOfKinds } from '../../evidence/resolve-kind.ts'
import { defineCheck } from '../check.ts'
import { atEvidence, proofNamed } from '../places.ts'
import { usedEvidence } from '../reading/used-evidence.ts'

/** Evidence in use of one of these kinds without its issuer, number or day of issue. */
export const evidenceFactMissing = defineCheck({
  params: { kinds: 'texts', fact: ['issuer', 'documentNumber', 'issuedOn', 'validTo'] },
  gives: ['number', 'evidence'],
  run: (index, { kinds, fact }) =>
    usedEvidence(index)
      .filter(one => isOfKinds(one, kinds) && one.facts[fact].trim() === '')
      .map(one => ({ place: atEvidence(one.id), says: proofNamed(one) })),
})
