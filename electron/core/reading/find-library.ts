import type { Evidence } from '../../../shared/contract/requests/evidence.ts'
import type { Facets } from '../../../shared/contract/requests/library.ts'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import {
  type LibraryFilters,
  type LibraryQuery,
  type LibrarySort,
  mediaGroupOf,
} from '../../../shared/domain/evidence/library-query.ts'
import { validityOf } from '../../../shared/domain/evidence/validity-of.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listEvidence } from './evidence.ts'

type Facet = 'kinds' | 'validity' | 'links' | 'confirmed' | 'state'

const belowItem = (link: string, item: string): boolean => link === item || link.startsWith(`${item}.`)

const tests = (
  filters: LibraryFilters,
  today: string,
): Readonly<Record<string, (one: Evidence) => boolean>> => ({
  kinds: one => filters.kinds.length === 0 || filters.kinds.includes(one.facts.kind),
  validity: one => filters.validity === 'all' || validityOf(one.facts, today).state === filters.validity,
  links: one => filters.links === 'all' || one.links.length > 0 === (filters.links === 'linked'),
  confirmed: one =>
    filters.confirmed === 'all' || (one.confirmedAt !== null) === (filters.confirmed === 'confirmed'),
  state: one => filters.state === 'all' || (one.withdrawnAt !== null) === (filters.state === 'withdrawn'),
  others: one =>
    (filters.item === '' || one.links.some(link => belowItem(link, filters.item))) &&
    (filters.year === null || one.facts.issuedOn.startsWith(String(filters.year))) &&
    (filters.media === 'all' || mediaGroupOf(one.mediaType) === filters.media) &&
    (filters.confidential === 'all' ||
      one.facts.confidential === (filters.confidential === 'confidential')) &&
    (filters.owner === '' || one.facts.owner === filters.owner),
})

const sortValue = (one: Evidence, by: LibrarySort): string | number => {
  if (by === 'match' || by === 'number') return one.number
  if (by === 'size') return one.size
  if (by === 'links') return one.links.length
  return by === 'addedAt' ? one.addedAt : one.facts[by]
}

/** A page of the evidence that meets a query. */
export const findLibrary = (
  firm: FirmSession,
  query: LibraryQuery & { readonly offset: number; readonly limit: number },
  today: string,
): RequestOutput<'library.find'> => {
  const words = query.text.toLowerCase().split(/\s+/u).filter(Boolean)
  const met = listEvidence(firm).filter(one =>
    words.every(word =>
      [`e-${one.number}`, one.fileName, ...Object.values(one.facts).map(String)].some(text =>
        text.toLowerCase().includes(word),
      ),
    ),
  )
  const checks = tests(query.filters, today)
  const without = (facet?: Facet): Evidence[] =>
    met.filter(one => Object.entries(checks).every(([name, check]) => name === facet || check(one)))
  const count = <K extends string>(
    facet: Facet,
    names: readonly K[],
    of: (one: Evidence) => string,
  ): Record<K, number> => {
    const counts = Object.groupBy(without(facet), of)
    return Object.fromEntries(names.map(name => [name, counts[name]?.length ?? 0])) as Record<K, number>
  }
  const sign = query.sort.descending ? -1 : 1
  const rows = without().toSorted((a, b) => {
    const [left, right] = [sortValue(a, query.sort.by), sortValue(b, query.sort.by)]
    return left === right ? a.number - b.number : left < right ? -sign : sign
  })
  const facets: Facets = {
    kinds: count('kinds', [...new Set(met.map(one => one.facts.kind))], one => one.facts.kind),
    validity: count(
      'validity',
      ['valid', 'soon', 'lapsed', 'not-yet', 'none'],
      one => validityOf(one.facts, today).state,
    ),
    links: count('links', ['linked', 'unlinked'], one => (one.links.length > 0 ? 'linked' : 'unlinked')),
    confirmed: count('confirmed', ['confirmed', 'unconfirmed'], one =>
      one.confirmedAt === null ? 'unconfirmed' : 'confirmed',
    ),
    state: count('state', ['inForce', 'withdrawn'], one =>
      one.withdrawnAt === null ? 'inForce' : 'withdrawn',
    ),
  }
  return {
    total: rows.length,
    more: false,
    rows: rows.slice(query.offset, query.offset + query.limit).map(evidence => ({ evidence, excerpt: null })),
    facets,
  }
}
