import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import { saveState } from '../app/save-state.ts'
import { showFailure } from '../app/show-failure.ts'
import { call } from './call.ts'

type Options = {
  /** The caller shows the failure itself. */
  readonly quiet?: boolean
  /** Shows in the bar as saving, saved, not saved. */
  readonly saves?: boolean
}

/**
 * Sends a request that does something. A refusal is shown as a toast with its sentence (a conflict offers the
 * stored version) unless `quiet`; the promise of `mutateAsync` rejects with `RequestFailed`.
 */
export const useSend = <N extends RequestName>(
  name: N,
  { quiet = false, saves = false }: Options = {},
): UseMutationResult<RequestOutput<N>, Error, RequestInput<N>> => {
  const queries = useQueryClient()
  return useMutation<RequestOutput<N>, Error, RequestInput<N>>({
    mutationKey: [name],
    mutationFn: input => {
      if (saves) saveState.report(name, { state: 'saving' })
      return call(name, input)
    },
    onSuccess: () => {
      if (saves) saveState.report(name, { state: 'saved' })
    },
    onError: cause => {
      if (saves) saveState.report(name, { state: 'failed', cause })
      if (!quiet) showFailure(cause, () => void queries.invalidateQueries())
    },
  })
}
