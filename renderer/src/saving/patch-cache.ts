import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import { queryClient } from '../app/query-client.ts'
import { requestKey } from '../host/request-key.ts'

/** Writes what was just saved into the cached answer of a request, so that coming back shows it at once. */
export const patchCache = <N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  patch: (known: RequestOutput<N>) => RequestOutput<N>,
): void => {
  queryClient.setQueryData<RequestOutput<N>>(requestKey(name, input), known =>
    known === undefined ? undefined : patch(known),
  )
}

/** A list with one entry put in the place of its forerunner, or at the end. */
export const withEntry = <T>(list: readonly T[], same: (one: T) => boolean, entry: T): T[] =>
  list.some(same) ? list.map(one => (same(one) ? entry : one)) : [...list, entry]
