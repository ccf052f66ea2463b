import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import type { LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import { call } from '../../../host/call.ts'
import { requestKey } from '../../../host/request-key.ts'

type Found = RequestOutput<'library.find'>
export type LibraryRow = Found['rows'][number]

/** Rows asked for at a time. */
const block = 200
/** Rows before and behind those in sight that are read too, so that a scrolling hand finds them there. */
const ahead = 100
const offeredKeywords = 12

export type Library = {
  readonly total: number
  readonly more: boolean
  readonly facets: Found['facets']
  /** Undefined while its part of the list is on the way. */
  readonly rowAt: (index: number) => LibraryRow | undefined
  /** The place of an evidence among the rows that are there; -1 where it is not among them. */
  readonly indexOf: (id: string) => number
  /** Keywords of these evidence, as far as their rows are there, the most frequent first. */
  readonly keywordsOf: (ids: ReadonlySet<string>) => readonly string[]
}

/** The evidence that meets a query: the parts of the list in sight, `from` to before `to`; null before the first answer. The last answer stays until the next is there. */
export const useLibrary = (query: LibraryQuery, from: number, to: number): Library | null => {
  const [shown, setShown] = useState<Found | null>(null)
  const end = Math.max(0, (shown?.total ?? 0) - 1)
  const first = Math.floor(Math.max(0, from - ahead) / block)
  const last = Math.floor(Math.min(end, Math.max(0, to - 1 + ahead)) / block)
  const blocks = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, at) => first + at)])]
  const results = useQueries({
    queries: blocks.map(at => {
      const input = { ...query, offset: at * block, limit: block }
      return {
        queryKey: requestKey('library.find', input),
        queryFn: () => call('library.find', input),
      }
    }),
  })
  const fresh = results[0]?.data
  if (fresh !== undefined && fresh !== shown) setShown(fresh)
  const head = fresh ?? shown
  if (head === null) return null
  const rowsOf = (at: number) => (at === 0 ? head : results[at]?.data)?.rows
  return {
    total: head.total,
    more: head.more,
    facets: head.facets,
    rowAt: index => {
      const at = blocks.indexOf(Math.floor(index / block))
      if (at < 0) return undefined
      return rowsOf(at)?.[index % block]
    },
    keywordsOf: ids => {
      const counts = new Map<string, number>()
      const rows = blocks.flatMap((_, at) => rowsOf(at) ?? [])
      for (const { evidence } of rows)
        if (ids.has(evidence.id))
          for (const word of evidence.facts.keywords) counts.set(word, (counts.get(word) ?? 0) + 1)
      return [...counts]
        .toSorted(([, a], [, b]) => b - a)
        .flatMap(([word]) => word)
        .slice(0, offeredKeywords)
    },
    indexOf: id => {
      for (const [at, first] of blocks.entries()) {
        const found = rowsOf(at)?.findIndex(({ evidence }) => evidence.id === id) ?? -1
        if (found >= 0) return first * block + found
      }
      return -1
    },
  }
}
