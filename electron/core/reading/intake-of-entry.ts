import { originSchema } from '../../../shared/domain/evidence/origin.ts'
import type { EntityChange } from '../../../shared/domain/journal/journal-entry.ts'
import type { FirmSession } from '../firm/firm-session.ts'

/** What an entry of the journal brought in, or took away again, of one intake. */
export type IntakePart = { readonly intake: string; readonly evidence: number }

const originOf = ({ fields }: EntityChange): string | null => {
  const change = fields.origin
  if (change === undefined || !('now' in change)) return null
  const text = change.now ?? change.was
  const origin = typeof text === 'string' ? originSchema.safeParse(JSON.parse(text)).data : undefined
  return origin?.intake ?? null
}

/** The newest intake that met an evidence: of one that was known already, only the links come in. */
const meeting = ({ store }: FirmSession, evidenceId: string): string | null =>
  store.db
    .prepare<[string], { intake: string }>(
      `SELECT f.intake FROM intake_file f JOIN intake i ON i.id = f.intake
       WHERE f.evidence_id = ? ORDER BY i.started_at DESC LIMIT 1`,
    )
    .get(evidenceId)?.intake ?? null

/** The part of an intake that an entry holds; null when it is about something else. */
export const intakeOfEntry = (firm: FirmSession, seq: number): IntakePart | null => {
  const row = firm.store.db
    .prepare<[number], { changes: string }>(
      "SELECT changes FROM journal WHERE seq = ? AND command = 'evidence.import'",
    )
    .get(seq)
  if (row === undefined) return null
  const changes = JSON.parse(row.changes) as EntityChange[]
  const evidence = changes.filter(({ entity }) => entity === 'evidence')
  const [first] = evidence
  const [link] = changes
  const intake = first === undefined ? meeting(firm, link?.id.split('>')[0] ?? '') : originOf(first)
  return intake === null || intake === '' ? null : { intake, evidence: evidence.length }
}
