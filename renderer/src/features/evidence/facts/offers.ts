import type { EvidenceFacts } from '../../../../../shared/domain/evidence/facts.ts'
import type { Candidate, Suggestions } from '../../../../../shared/domain/evidence/suggest/suggestions.ts'
import { titleOfFile } from '../../../../../shared/domain/evidence/title-of-file.ts'

export const offeredFacts = [
  'title',
  'kind',
  'issuer',
  'documentNumber',
  'issuedOn',
  'validFrom',
  'validTo',
] as const
export type OfferedFact = (typeof offeredFacts)[number]

/** From here on a proposal is taken over together with others. */
export const sure = 0.7

const same = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '')

/** The best proposal for a fact that says something else than the fact does. */
export const offerFor = (
  fact: OfferedFact,
  facts: EvidenceFacts,
  suggestions: Suggestions | undefined,
): Candidate | undefined => {
  const [best] = suggestions?.[fact] ?? []
  return best === undefined || best.value === '' || same(best.value, facts[fact]) ? undefined : best
}

/** Whether nobody has said anything of a fact yet: it is empty, or as it was when the file came in. */
const isUntouched = (fact: OfferedFact, facts: EvidenceFacts, fileName: string): boolean =>
  facts[fact] === '' ||
  (fact === 'kind' && facts.kind === 'other') ||
  (fact === 'title' && facts.title === titleOfFile(fileName))

/** What taking over all sure proposals would fill; what a person typed is never overwritten. */
export const sureOffers = (
  facts: EvidenceFacts,
  suggestions: Suggestions | undefined,
  fileName: string,
): Partial<Record<OfferedFact, string>> =>
  Object.fromEntries(
    offeredFacts.flatMap(fact => {
      const offer = offerFor(fact, facts, suggestions)
      return offer !== undefined && offer.confidence >= sure && isUntouched(fact, facts, fileName)
        ? [[fact, offer.value]]
        : []
    }),
  )
