import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { useRequest } from '../../host/use-request.ts'

export type Team = RequestOutput<'assessors.list'>
export type Consensus = RequestOutput<'consensus.get'>
export type ConsensusPage = RequestOutput<'consensus.item'>

export const useTeam = (assessmentId: string) => useRequest('assessors.list', { assessmentId })

export const useBallots = (assessmentId: string, assessorId: string) =>
  useRequest('ballots.list', { assessmentId, assessorId })

/** Everything about the meeting; only asked once the hand-ins are opened. */
export const useConsensus = (assessmentId: string, revealed: boolean) =>
  useRequest('consensus.get', { assessmentId }, { enabled: revealed })

export const useConsensusItem = (assessmentId: string, item: string) =>
  useRequest('consensus.item', { assessmentId, item })

export const useChecks = (assessmentId: string) => useRequest('visits.list', { assessmentId })
