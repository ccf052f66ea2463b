import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Claim } from '../../../../../shared/contract/requests/claims.ts'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { proposedEvidence } from '../../../../../shared/domain/evidence/claims/proposed-evidence.ts'
import { call } from '../../../host/call.ts'
import { requestKey } from '../../../host/request-key.ts'
import { useRequest } from '../../../host/use-request.ts'

export type ProposedProofs = {
  /** What the sentence points to itself. */
  readonly cited: readonly Evidence[]
  /** What its leaf has beside that. */
  readonly linked: readonly Evidence[]
  /** The beginning of the rest of the library. */
  readonly others: readonly Evidence[]
}

const isInForce = ({ withdrawnAt }: Evidence): boolean => withdrawnAt === null

/** What a sentence is most likely proven by, while nothing is searched for; at most `limit` of the library. */
export const useProposedProofs = (assessmentId: string, claim: Claim, limit: number): ProposedProofs => {
  const { leaf } = claim
  const answer = useRequest('answers.get', { assessmentId, leaf }).data
  const linked = useRequest('evidence.list', { leaf }).data?.evidence
  const library = useRequest('library.find', { filters: { state: 'in-force' }, limit }).data?.rows
  const ids = useMemo(
    () => (answer === undefined ? [] : proposedEvidence(answer.narrative, claim.id)),
    [answer, claim.id],
  )
  const cited = useQueries({
    queries: ids.map(id => ({
      queryKey: requestKey('evidence.get', { id }),
      queryFn: () => call('evidence.get', { id }),
    })),
  }).flatMap(({ data }) => (data !== undefined && isInForce(data) ? [data] : []))
  const isCited = ({ id }: Evidence): boolean => ids.includes(id)
  return {
    cited,
    linked: (linked ?? []).filter(one => isInForce(one) && !isCited(one)),
    others: (library ?? [])
      .map(({ evidence }) => evidence)
      .filter(one => !isCited(one) && !one.links.includes(leaf)),
  }
}
