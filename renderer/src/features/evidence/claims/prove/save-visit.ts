import type { Claim } from '../../../../../../shared/contract/requests/claims.ts'
import { host } from '../../../../host/host.ts'
import type { SaveOutcome } from '../../../../saving/create-autosaver.ts'

/** What was seen on site of one claim. */
export type VisitDraft = { readonly visit: Claim['visit']; readonly note: string }

export const visitDraft = ({ visit, visitNote }: Claim): VisitDraft => ({ visit, note: visitNote })

const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' && value !== null && 'visitNote' in value && 'revision' in value

/** Saves what was seen of a claim. */
export const saveVisit = async (
  id: string,
  draft: VisitDraft,
  revision: number,
): Promise<SaveOutcome<VisitDraft>> => {
  const reply = await host.send('claims.visit', { id, revision, ...draft })
  if (reply.ok) return { kind: 'saved', revision: reply.value.revision, at: new Date().toISOString() }
  const { code, params, current } = reply.error
  return code === 'conflict' && isClaim(current)
    ? { kind: 'conflict', stored: { value: visitDraft(current), revision: current.revision } }
    : { kind: 'failed', code, params }
}
