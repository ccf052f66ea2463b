import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import { call } from './call.ts'
import { requestKey } from './request-key.ts'

type Options = {
  readonly enabled?: boolean
  /** Keeps the last answer on screen while another input is asked for. */
  readonly keepPrevious?: boolean
}

/** Reads a request through the cache; changes announced by the core refresh it (see `stale-requests.ts`). */
export const useRequest = <N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  { enabled = true, keepPrevious = false }: Options = {},
): UseQueryResult<RequestOutput<N>> =>
  useQuery<RequestOutput<N>>({
    queryKey: requestKey(name, input),
    queryFn: () => call(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
