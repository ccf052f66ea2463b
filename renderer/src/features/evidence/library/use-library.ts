import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import type { LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import { call } from '../../../host/call.ts'
import { requestKey } from '../../../host/request-key.ts'

type Found = RequestOutput<'library.find'>
export type LibraryRow = Found['rows'][number]

/** Rows asked for at a time. */
const block = 200

export type Library = {
  readonly total: number
  readonly more: boolean
  readonly facets: Found['facets']
  /** Undefined while its part of the list is on the way. */
  readonly rowAt: (index: number) => LibraryRow | undefined
}

/** The evidence that meets a query: the parts of the list in sight, `from` to before `to`; null before the first answer. */
export const useLibrary = (query: LibraryQuery, from: number, to: number): Library | null => {
  const first = Math.floor(Math.max(0, from) / block)
  const last = Math.max(first, Math.floor(Math.max(0, to - 1) / block))
  const blocks = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, at) => first + at)])]
  const results = useQueries({
    queries: blocks.map(at => {
      const input = { ...query, offset: at * block, limit: block }
      return {
        queryKey: requestKey('library.find', input),
        queryFn: () => call('library.find', input),
        placeholderData: keepPreviousData,
      }
    }),
  })
  const head = results[0]?.data
  if (head === undefined) return null
  return {
    total: head.total,
    more: head.more,
    facets: head.facets,
    rowAt: index => {
      const at = blocks.indexOf(Math.floor(index / block))
      const result = at < 0 ? undefined : results[at]
      if (result === undefined || (at > 0 && result.isPlaceholderData)) return undefined
      return result.data?.rows[index % block]
    },
  }
}
