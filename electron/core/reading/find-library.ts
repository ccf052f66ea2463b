import type { RequestOutput } from '../../../shared/contract/requests.ts'
import type { LibraryQuery } from '../../../shared/domain/evidence/library-query.ts'
import { queryWords } from '../../../shared/domain/search/query-words.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { LibraryMatch } from '../store/match-library.ts'
import { evidenceByIds } from './evidence.ts'
import { openExcerpts } from './library-excerpts.ts'
import { countCells, facetsOf } from './library-facets.ts'
import {
  type Condition,
  every,
  facetConditions,
  orderSql,
  otherConditions,
  type ValidityDays,
} from './library-sql.ts'
import { matchesOf, untilChanged } from './until-changed.ts'

type Paging = { readonly offset: number; readonly limit: number }

const oneDay = 86_400_000
/** So long before its end an evidence is said to lapse soon. */
const warningDays = 90

/** The days by which validity is told, on a day of this machine. */
export const validityDays = (today: string): ValidityDays => ({
  today,
  notSoon: new Date(Date.parse(`${today}T00:00:00Z`) + (warningDays + 1) * oneDay).toISOString().slice(0, 10),
})

/** Ids in the order of the query: all of them, or the page that is asked for. */
const idsOf = (
  firm: FirmSession,
  { sort }: LibraryQuery,
  condition: Condition,
  best: ReadonlyMap<string, LibraryMatch> | null,
  paging: Paging | null,
): string[] => {
  const byMatch = best !== null && sort.by === 'match'
  const window = paging === null || byMatch ? '' : ` LIMIT ${paging.limit} OFFSET ${paging.offset}`
  const rows = firm.store.db
    .prepare<unknown[], { id: string }>(
      `SELECT id FROM library_entry WHERE ${condition.sql} ORDER BY ${orderSql(sort.by, sort.descending)}${window}`,
    )
    .all(...condition.values)
  const ids = rows.map(({ id }) => id)
  if (!byMatch) return ids
  const sign = sort.descending ? -1 : 1
  const scoreOf = (id: string): number => best.get(id)?.score ?? 0
  const ordered = ids.toSorted((a, b) => sign * (scoreOf(b) - scoreOf(a)))
  return paging === null ? ordered : ordered.slice(paging.offset, paging.offset + paging.limit)
}

type Prepared = {
  readonly best: ReadonlyMap<string, LibraryMatch> | null
  readonly more: boolean
  /** What text and the filters without counts leave. */
  readonly narrowed: Condition
  readonly whole: Condition
  readonly days: ValidityDays
}

const prepare = (firm: FirmSession, query: LibraryQuery, today: string): Prepared => {
  const days = validityDays(today)
  if (query.sort.by === 'title' || query.sort.by === 'issuer') firm.store.catchUpIndex()
  const found = matchesOf(firm, query.text)
  const best = found === null ? null : new Map(found.matches.map(match => [match.evidenceId, match]))
  const met: Condition[] =
    best === null
      ? []
      : [{ sql: 'id IN (SELECT value FROM json_each(?))', values: [JSON.stringify([...best.keys()])] }]
  const narrowed = every([...met, otherConditions(query.filters)])
  const whole = every([narrowed, ...Object.values(facetConditions(query.filters, days))])
  return { best, more: found?.more ?? false, narrowed, whole, days }
}

/** A page of the evidence that meets a query, and the counts of each filter. `today` is an ISO date. */
export const findLibrary = (
  firm: FirmSession,
  query: LibraryQuery & Paging,
  today: string,
): RequestOutput<'library.find'> => {
  const { best, more, narrowed, whole, days } = prepare(firm, query, today)
  const { item, year, media, confidential, owner } = query.filters
  const key = JSON.stringify(['cells', today, query.text, item, year, media, confidential, owner])
  const cells = untilChanged(firm, key, () => countCells(firm, narrowed, days))
  const excerpt = openExcerpts(firm, queryWords(query.text))
  const ids = query.limit === 0 ? [] : idsOf(firm, query, whole, best, query)
  return {
    ...facetsOf(cells, query.filters),
    more,
    rows: evidenceByIds(firm, ids).map(evidence => ({
      evidence,
      ...excerpt(evidence, best?.get(evidence.id)?.page ?? null),
    })),
  }
}

/** The ids of the evidence that meets a query, in its order; at most `most` of `total`. */
export const findLibraryIds = (
  firm: FirmSession,
  query: LibraryQuery,
  today: string,
  most: number,
): RequestOutput<'library.ids'> => {
  const { best, whole } = prepare(firm, query, today)
  const ids = idsOf(firm, query, whole, best, null)
  return { ids: ids.slice(0, most), total: ids.length }
}
