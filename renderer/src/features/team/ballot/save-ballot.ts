import type { Ballot } from '../../../../../shared/contract/requests/team.ts'
import { queryClient } from '../../../app/query-client.ts'
import { host } from '../../../host/host.ts'
import { requestKey } from '../../../host/request-key.ts'
import type { SaveOutcome } from '../../../saving/create-autosaver.ts'
import { patchCache, withEntry } from '../../../saving/patch-cache.ts'
import { type BallotDraft, cleaned, draftOf } from './ballot-draft.ts'

type Place = { readonly assessmentId: string; readonly assessorId: string; readonly item: string }

const isBallot = (value: unknown): value is Ballot =>
  typeof value === 'object' && value !== null && 'bands' in value && 'verify' in value && 'revision' in value

/** Saves one assessor's view of one item and keeps the cache equal to what is stored. */
export const saveBallot = async (
  { assessmentId, assessorId, item }: Place,
  draft: BallotDraft,
  revision: number,
): Promise<SaveOutcome<BallotDraft>> => {
  const reply = await host.send('ballots.save', { assessorId, item, revision, ...cleaned(draft) })
  if (reply.ok) {
    const ballot = reply.value
    patchCache('ballots.list', { assessmentId, assessorId }, known => ({
      ballots: withEntry(known.ballots, one => one.item === item, ballot),
    }))
    // whoever sees this save as done must not meet the proposal for the bands before it
    void queryClient.invalidateQueries({ queryKey: requestKey('ballots.proposal', { assessorId, item }) })
    return {
      kind: 'saved',
      revision: ballot.revision,
      at: ballot.updatedAt ?? new Date().toISOString(),
    }
  }
  const { code, params, current } = reply.error
  return code === 'conflict' && isBallot(current)
    ? { kind: 'conflict', stored: { value: draftOf(current), revision: current.revision } }
    : { kind: 'failed', code, params }
}
