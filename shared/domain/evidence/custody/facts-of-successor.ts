import type { EvidenceFacts } from '../facts.ts'

/**
 * The facts of an evidence whose file was replaced. What belongs to one issue of a document (its number and
 * dates) is empty until it is stated for the new one; what it is, and who issues and keeps it, stays.
 */
export const factsOfSuccessor = (old: EvidenceFacts, stated: Partial<EvidenceFacts>): EvidenceFacts => ({
  ...old,
  documentNumber: '',
  issuedOn: '',
  validFrom: '',
  validTo: '',
  ...stated,
})
