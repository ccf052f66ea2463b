import type { Database } from 'better-sqlite3'
import type { Evidence } from '../../../shared/contract/requests/evidence.ts'
import { journalHead, touchedSince } from './touched-since.ts'

type Known = {
  readonly seq: number
  readonly byId: ReadonlyMap<string, Evidence>
  /** By number. */
  readonly all: readonly Evidence[]
}
type Read = {
  readonly all: () => readonly Evidence[]
  readonly some: (ids: readonly string[]) => readonly Evidence[]
}

/** After so many changes it is quicker to read everything anew. */
const mostChanges = 2000

const known = new WeakMap<Database, Known>()

/** The evidence whose row or links entries of the journal changed. The id of a link begins with that of its evidence. */
const changedSince = (db: Database, seq: number): readonly string[] => [
  ...new Set(
    touchedSince(db, seq).flatMap(({ entity, id }) => {
      if (entity === 'evidence') return [id]
      return entity === 'evidenceLink' ? [id.slice(0, id.indexOf('>'))] : []
    }),
  ),
]

const knownOf = (seq: number, evidence: Iterable<Evidence>): Known => {
  const all = [...evidence].sort((a, b) => a.number - b.number)
  return { seq, byId: new Map(all.map(one => [one.id, one])), all }
}

const renewed = (before: Known, seq: number, ids: readonly string[], read: Read): Known => {
  if (ids.length === 0) return { ...before, seq }
  if (ids.length > mostChanges) return knownOf(seq, read.all())
  const byId = new Map(before.byId)
  for (const id of ids) byId.delete(id)
  for (const one of read.some(ids)) byId.set(one.id, one)
  return knownOf(seq, byId.values())
}

/**
 * All evidence of an open firm file by number. It is read once; afterwards only what the journal says has changed is
 * read again, so that a list of ten thousand costs next to nothing after an edit.
 */
export const knownEvidence = (db: Database, read: Read): readonly Evidence[] => {
  const before = known.get(db)
  const seq = journalHead(db)
  if (before?.seq === seq) return before.all
  const now =
    before === undefined || seq < before.seq
      ? knownOf(seq, read.all())
      : renewed(before, seq, changedSince(db, before.seq), read)
  known.set(db, now)
  return now.all
}
