import type { Database } from 'better-sqlite3'
import { entities, entityNames } from '../entities.ts'
import { readMeta } from '../meta.ts'

/** What two copies of one firm file must agree in. */
export type FirmFingerprint = {
  readonly fileId: string
  /** Number and hash of the last journal entry; 0 and an empty text in a file without entries. */
  readonly seq: number
  readonly head: string
  readonly rows: Readonly<Record<string, number>>
  readonly packs: number
  readonly blobs: number
  readonly blobBytes: number
}

const count = (db: Database, sql: string): number => Number(db.prepare(sql).pluck().get())

export const fingerprintOf = (db: Database): FirmFingerprint => {
  const head = db
    .prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1')
    .get()
  const rows = entityNames.map(
    entity => [entity, count(db, `SELECT count(*) FROM "${entities[entity].table}"`)] as const,
  )
  return {
    fileId: readMeta(db, 'fileId'),
    seq: head?.seq ?? 0,
    head: head?.hash ?? '',
    rows: Object.fromEntries(rows),
    packs: count(db, 'SELECT count(*) FROM pack'),
    blobs: count(db, "SELECT count(*) FROM blob WHERE state = 'stored'"),
    blobBytes: count(db, "SELECT total(size) FROM blob WHERE state = 'stored'"),
  }
}

/** Whether two fingerprints are of the same state of the same firm file. */
export const sameFirm = (a: FirmFingerprint, b: FirmFingerprint): boolean =>
  a.head === b.head &&
  a.fileId === b.fileId &&
  a.blobs === b.blobs &&
  a.blobBytes === b.blobBytes &&
  a.packs === b.packs &&
  Object.keys(a.rows).every(entity => a.rows[entity] === b.rows[entity])
