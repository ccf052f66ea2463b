import { setImmediate as breathe } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { hlcTime } from '../../../../shared/domain/journal/hlc.ts'
import { type ReplayedRow, replayEntry, rowKey } from '../../../../shared/domain/journal/replay-entry.ts'
import { entities, entityNames } from '../entities.ts'
import { type StoredRow, selectOf, storedRows } from '../entity-tables.ts'
import { type EntryRow, entryFrom, fingerprint, hashOf, sha256 } from '../journal.ts'
import { readMeta } from '../meta.ts'
import { type CheckControl, goOn, type Problem } from './check-control.ts'

const batchSize = 500

const nextBatch = (db: Database, after: number): EntryRow[] =>
  db
    .prepare<[number, number], EntryRow>(
      `SELECT seq, hlc, actor, device, command, kind, undoes, packs, changes, prev_hash AS prevHash, hash
       FROM journal WHERE seq > ? ORDER BY seq LIMIT ?`,
    )
    .all(after, batchSize)

const sameRow = (row: StoredRow, replayed: ReplayedRow): boolean =>
  row.revision === replayed.revision &&
  row.updatedAt === hlcTime(replayed.hlc) &&
  Object.entries(row.fields).every(([name, value]) => value === (replayed.fields[name] ?? null))

const compareRows = (db: Database, rows: Map<string, ReplayedRow>): Problem[] => {
  const problems: Problem[] = []
  for (const entity of entityNames) {
    const ids = db.prepare<[], { id: string }>(`SELECT id FROM "${entities[entity].table}"`).all()
    const one = db.prepare<unknown[]>(`${selectOf(entity)} WHERE id = ?`)
    for (const { id } of ids) {
      const key = rowKey(entity, id)
      const replayed = rows.get(key)
      const [row] = storedRows(one, entity, [id])
      rows.delete(key)
      if (replayed === undefined) problems.push({ id: 'row-unknown', params: { entity, row: id } })
      else if (row === undefined || !sameRow(row, replayed))
        problems.push({ id: 'row-differs', params: { entity, row: id } })
    }
  }
  for (const key of rows.keys()) {
    const [entity = '', id = ''] = key.split('\n')
    problems.push({ id: 'row-missing', params: { entity, row: id } })
  }
  return problems
}

/**
 * Follows the chain of hashes from the file's id to the last entry, replays every entry, and compares what
 * comes out with the rows: an entry changed, taken out or slipped in shows, and so does a row changed
 * behind the journal's back.
 */
export const checkJournal = async (db: Database, control: CheckControl): Promise<Problem[]> => {
  const problems: Problem[] = []
  const rows = new Map<string, ReplayedRow>()
  let prevHash = sha256(readMeta(db, 'fileId'))
  let prevClock = ''
  let seq = 0
  for (let batch = nextBatch(db, seq); batch.length > 0; batch = nextBatch(db, seq)) {
    for (const raw of batch) {
      const entry = entryFrom(raw)
      const sound =
        entry.seq === seq + 1 &&
        entry.prevHash === prevHash &&
        entry.hlc > prevClock &&
        hashOf(entry) === entry.hash
      if (!sound) problems.push({ id: 'journal-chain', params: { seq: entry.seq } })
      if (replayEntry(rows, entry, fingerprint).length > 0)
        problems.push({ id: 'journal-change', params: { seq: entry.seq } })
      seq = entry.seq
      prevHash = entry.hash
      prevClock = entry.hlc
    }
    goOn(control)
    await breathe()
  }
  return [...problems, ...compareRows(db, rows)]
}
