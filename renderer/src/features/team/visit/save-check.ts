import type { VisitCheck } from '../../../../../shared/contract/requests/consensus.ts'
import { host } from '../../../host/host.ts'
import type { SaveOutcome } from '../../../saving/create-autosaver.ts'
import { patchCache, withEntry } from '../../../saving/patch-cache.ts'

/** What is written about a check. */
export type CheckDraft = Pick<VisitCheck, 'text' | 'state' | 'note' | 'evidence'>

export const checkDraft = ({ text, state, note, evidence }: VisitCheck): CheckDraft => ({
  text,
  state,
  note,
  evidence,
})

const isCheck = (value: unknown): value is VisitCheck =>
  typeof value === 'object' && value !== null && 'state' in value && 'note' in value && 'revision' in value

/** Saves a check and keeps the cache equal to what is stored; an emptied text keeps the stored one. */
export const saveCheck = async (
  assessmentId: string,
  stored: VisitCheck,
  draft: CheckDraft,
  revision: number,
): Promise<SaveOutcome<CheckDraft>> => {
  const { id, item } = stored
  const text = draft.text.trim() === '' ? stored.text : draft.text.trim()
  const reply = await host.send('visits.save', { assessmentId, id, revision, item, ...draft, text })
  if (reply.ok) {
    const check = reply.value
    patchCache('visits.list', { assessmentId }, known => ({
      checks: withEntry(known.checks, one => one.id === id, check),
    }))
    return { kind: 'saved', revision: check.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  return code === 'conflict' && isCheck(current)
    ? { kind: 'conflict', stored: { value: checkDraft(current), revision: current.revision } }
    : { kind: 'failed', code, params }
}
