import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import type { EvidenceFacts } from '../../../../shared/domain/evidence/facts.ts'
import { host } from '../../host/host.ts'
import type { SaveOutcome } from '../../saving/create-autosaver.ts'
import { patchCache } from '../../saving/patch-cache.ts'

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'object' && value !== null && 'facts' in value && 'revision' in value

/** Saves the facts of an evidence. */
export const saveFacts = async (
  id: string,
  facts: EvidenceFacts,
  revision: number,
): Promise<SaveOutcome<EvidenceFacts>> => {
  const reply = await host.send('evidence.save', { id, revision, facts })
  if (reply.ok) {
    const stored = reply.value
    patchCache('evidence.get', { id }, () => stored)
    return { kind: 'saved', revision: stored.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isEvidence(current)) {
    return { kind: 'conflict', stored: { value: current.facts, revision: current.revision } }
  }
  return { kind: 'failed', code, params }
}
