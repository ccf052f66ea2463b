import type { SubmittedCopy } from '../../../shared/contract/requests/viewer.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'

/**
 * What is kept back and turned in the submitted copy of an evidence. What was drawn on another content than it has now
 * does not apply and is only counted.
 */
export const submittedCopyOf = (firm: FirmSession, { id, sha256 }: EntityRow<'evidence'>): SubmittedCopy => {
  const stored = firm.store.get('submittedCopy', id)
  const none = { evidenceId: id, sha256, redactions: [], rotations: {}, outdated: null }
  if (stored === null) return { ...none, revision: 0 }
  const { revision, redactions, rotations } = stored
  if (stored.sha256 === sha256) return { ...none, revision, redactions, rotations }
  const outdated = { redactions: redactions.length, rotations: Object.keys(rotations).length }
  return { ...none, revision, outdated }
}
