import type { EvidenceFacts } from '../../../../shared/domain/evidence/facts.ts'

const dateKeys = ['issuedOn', 'validFrom', 'validTo'] as const

const isDate = (text: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return text === ''
  const month = match[2] === undefined ? 1 : Number(match[2])
  const day = match[3] === undefined ? 1 : Number(match[3])
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate()
}

/** Which facts cannot be saved as they stand: an empty title, a date that is none. */
export const factsProblems = (facts: EvidenceFacts): readonly (keyof EvidenceFacts)[] => [
  ...(facts.title.trim() === '' ? (['title'] as const) : []),
  ...dateKeys.filter(key => !isDate(facts[key])),
]
