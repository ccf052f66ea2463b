import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import { type Validity, validityOf } from '../../../../shared/domain/evidence/validity-of.ts'

export type EvidenceFilter = {
  readonly text: string
  /** Id of a kind, or `all`. */
  readonly kind: string
  readonly validity: Validity['state'] | 'all'
  readonly links: 'all' | 'linked' | 'unlinked'
}

export const noFilter: EvidenceFilter = { text: '', kind: 'all', validity: 'all', links: 'all' }

const matchesText = (evidence: Evidence, wanted: string): boolean => {
  const { title, issuer, documentNumber, note } = evidence.facts
  return [
    `e-${evidence.number}`,
    title,
    issuer,
    documentNumber,
    note,
    evidence.fileName,
    ...evidence.links,
  ].some(text => text.toLocaleLowerCase().includes(wanted))
}

/** What of the library stays in the list; every word typed must be found somewhere in the facts. */
export const filterEvidence = (
  all: readonly Evidence[],
  filter: EvidenceFilter,
  today: string,
): readonly Evidence[] => {
  const words = filter.text.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return all.filter(
    evidence =>
      (filter.kind === 'all' || evidence.facts.kind === filter.kind) &&
      (filter.links === 'all' || evidence.links.length > 0 === (filter.links === 'linked')) &&
      (filter.validity === 'all' || validityOf(evidence.facts, today).state === filter.validity) &&
      words.every(word => matchesText(evidence, word)),
  )
}

export type EvidenceSort = 'number' | 'title' | 'kind' | 'issuer' | 'issuedOn' | 'validTo' | 'links' | 'size'

const sortValue = (evidence: Evidence, by: EvidenceSort): string | number => {
  if (by === 'number') return evidence.number
  if (by === 'size') return evidence.size
  if (by === 'links') return evidence.links.length
  return evidence.facts[by]
}

/** Sorted by one column; texts in the order of the language, equal ones by number, blanks last. */
export const sortEvidence = (
  all: readonly Evidence[],
  by: EvidenceSort,
  descending: boolean,
  language: string,
): readonly Evidence[] => {
  const collator = new Intl.Collator(language)
  const sign = descending ? -1 : 1
  return all.toSorted((left, right) => {
    const a = sortValue(left, by)
    const b = sortValue(right, by)
    if (a === '' || b === '') return a === b ? left.number - right.number : a === '' ? 1 : -1
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
    return order === 0 ? left.number - right.number : order * sign
  })
}
