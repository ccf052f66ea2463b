import type { CustodyEvent } from '../../../shared/domain/evidence/custody/custody-event.ts'
import { type CustodyStep, custodyEvents } from '../../../shared/domain/evidence/custody/custody-events.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityName } from '../store/entities.ts'
import { findEvidence } from './evidence.ts'

/** The journal is asked for no more entries than this per row. */
const mostEntries = 500

type Row = { readonly entity: EntityName; readonly id: string }

/** Rows, there or removed, whose id is built from the evidence's, or whose fields name it. */
const rowsAbout = (firm: FirmSession, evidenceId: string): readonly Row[] => {
  const { db } = firm.store
  const ids = (sql: string, ...values: readonly string[]): readonly string[] =>
    db
      .prepare<string[], { id: string }>(sql)
      .all(...values)
      .map(({ id }) => id)
  const links = ids(
    "SELECT DISTINCT id FROM journal_touch WHERE entity = 'evidenceLink' AND id >= ? AND id < ?",
    `${evidenceId}>`,
    `${evidenceId}?`,
  )
  const pages = ids(
    "SELECT DISTINCT id FROM journal_touch WHERE entity = 'dossierEvidence' AND substr(id, -length(?)) = ?",
    `/${evidenceId}`,
    `/${evidenceId}`,
  )
  const naming = (entity: EntityName): readonly Row[] =>
    ids(
      `SELECT DISTINCT t.id FROM journal_touch t JOIN journal j USING (seq)
       WHERE t.entity = ? AND instr(j.changes, ?) > 0`,
      entity,
      evidenceId,
    ).map(id => ({ entity, id }))
  return [
    { entity: 'evidence', id: evidenceId },
    { entity: 'submittedCopy', id: evidenceId },
    ...links.map((id): Row => ({ entity: 'evidenceLink', id })),
    ...pages.map((id): Row => ({ entity: 'dossierEvidence', id })),
    ...naming('evidenceVersion'),
    ...naming('proof'),
    ...firm.store.list('build').map(({ id }): Row => ({ entity: 'build', id })),
    ...firm.store.list('custodyRecord').map(({ id }): Row => ({ entity: 'custodyRecord', id })),
  ]
}

const named: readonly EntityName[] = ['evidenceVersion', 'proof']

const stepsOf = (firm: FirmSession, { entity, id }: Row, evidenceId: string): readonly CustodyStep[] => {
  const entries = firm.store.history(entity, id, mostEntries)
  const isAbout = entries.some(({ fields }) =>
    fields.some(one => one.field === 'evidenceId' && (one.before ?? one.after) === evidenceId),
  )
  if (named.includes(entity) && !isAbout) return []
  const kindOf = firm.store.db.prepare<[number], { kind: string }>('SELECT kind FROM journal WHERE seq = ?')
  return entries.map(entry => {
    const kind = kindOf.get(entry.seq)?.kind
    return { ...entry, entity, id, undo: kind === 'undo' || kind === 'redo' }
  })
}

/** Everything the journal tells of one evidence, newest first; throws `not-found`. */
export const readCustody = (firm: FirmSession, id: string): readonly CustodyEvent[] => {
  const { number } = findEvidence(firm, id)
  const steps = rowsAbout(firm, id)
    .flatMap(row => stepsOf(firm, row, id))
    .sort((a, b) => a.seq - b.seq)
  return custodyEvents(number, steps)
}
