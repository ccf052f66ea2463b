import type { FirmSession } from '../firm/firm-session.ts'
import { entities } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'

/** What goes with an evidence when it is removed, dependants before what they depend on. */
const parts = ['evidenceLink', 'evidenceVersion', 'submittedCopy', 'dossierEvidence'] as const

/** The changes that remove evidence with all that hangs on it. */
export const evidenceRemoval = ({ store }: FirmSession, ids: readonly string[]): readonly Change[] => {
  const list = JSON.stringify(ids)
  const dependants = parts.flatMap(entity =>
    store.db
      .prepare<[string], { id: string }>(
        `SELECT id FROM ${entities[entity].table} WHERE evidence_id IN (SELECT value FROM json_each(?))`,
      )
      .all(list)
      .map(({ id }): Change => ({ op: 'remove', entity, id })),
  )
  return [...dependants, ...ids.map((id): Change => ({ op: 'remove', entity: 'evidence', id }))]
}
