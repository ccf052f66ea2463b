import type { Database } from 'better-sqlite3'
import { StoreError } from './store-error.ts'

export type MetaKey = 'fileId' | 'createdAt' | 'evidenceNumber' | 'session' | 'searchSeq'

/** A note about the file itself; `damaged` when it is missing. */
export const readMeta = (db: Database, key: MetaKey): string => {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?').get(key)
  if (row === undefined) throw new StoreError('damaged', { reason: 'meta' })
  return row.value
}

export const writeMeta = (db: Database, key: MetaKey, value: string): void => {
  db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value)
}
