import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import { call } from '../../../host/call.ts'
import { requestKey } from '../../../host/request-key.ts'
import { type EvidenceNames, mergeNames } from './merge-names.ts'

const queryKey = requestKey('library.names', {})

/** Only what changed is asked for again; a file that stands before what is known is another one. */
const readNames = async (known: EvidenceNames | undefined): Promise<EvidenceNames> => {
  if (known !== undefined) {
    const news = await call('library.names', { since: known.state })
    if (news.state >= known.state) return mergeNames(known, news)
  }
  return mergeNames(undefined, await call('library.names', {}))
}

/** Number and title of all evidence by id, kept fresh; undefined before the first answer. */
export const useEvidenceNames = (enabled = true): ReadonlyMap<string, EvidenceName> | undefined => {
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey,
    queryFn: () => readNames(queries.getQueryData<EvidenceNames>(queryKey)),
    enabled,
    structuralSharing: false,
    gcTime: Number.POSITIVE_INFINITY,
  })
  return data?.byId
}
