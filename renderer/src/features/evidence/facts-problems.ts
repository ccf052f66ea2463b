import type { EvidenceFacts } from '../../../../shared/domain/evidence/facts.ts'
import { isDate } from './read-date.ts'

const dateKeys = ['issuedOn', 'validFrom', 'validTo'] as const

/** Which facts cannot be saved as they stand: an empty title, a date that is none. */
export const factsProblems = (facts: EvidenceFacts): readonly (keyof EvidenceFacts)[] => [
  ...(facts.title.trim() === '' ? (['title'] as const) : []),
  ...dateKeys.filter(key => !isDate(facts[key])),
]

/** An end of validity that no check will look at, because the kind was not chosen. */
export const isUnwatched = ({ kind, validTo }: Pick<EvidenceFacts, 'kind' | 'validTo'>): boolean =>
  kind === 'other' && validTo !== ''
