import type { Database } from 'better-sqlite3'
import { readMeta } from '../store/meta.ts'

export const chunkSize = 1024 * 1024

export type Blob = { readonly id: number; readonly size: number; readonly state: 'staged' | 'stored' }

export type BlobWriter = {
  /** A new, empty staged blob; it is swept at a later import unless a commit claims it. */
  begin(): number
  write(blob: number, first: number, chunks: readonly Uint8Array[]): void
  /** Stages a content of at most one chunk at once; false when it is there already. */
  put(bytes: Uint8Array, sha256: string): boolean
  /** Gives the blob its name; false when the content is there already (then the blob is dropped). */
  finish(blob: number, sha256: string, size: number): boolean
  drop(blob: number): void
  find(sha256: string): Blob | null
  knowsSize(size: number): boolean
  /** Removes what imports of earlier openings left unfinished. */
  sweep(): void
}

const dropAtOnce = 16

/** Writes evidence bytes as numbered chunks in short transactions. Used by one worker at a time per blob. */
export const openBlobWriter = (db: Database): BlobWriter => {
  const session = readMeta(db, 'session')
  const begin = db.prepare("INSERT INTO blob (sha256, size, state, session) VALUES (NULL, 0, 'staged', ?)")
  const insert = db.prepare('INSERT INTO blob_chunk (blob, n, bytes) VALUES (?, ?, ?)')
  const whole = db.prepare(
    "INSERT OR IGNORE INTO blob (sha256, size, state, session) VALUES (?, ?, 'staged', ?)",
  )
  const name = db.prepare('UPDATE OR IGNORE blob SET sha256 = ?, size = ? WHERE id = ?')
  const find = db.prepare<[string], Blob>('SELECT id, size, state FROM blob WHERE sha256 = ?')
  const knows = db.prepare<[number]>('SELECT 1 FROM blob WHERE size = ? AND sha256 IS NOT NULL')
  const left = db.prepare<[string], { id: number }>(
    "SELECT id FROM blob WHERE state = 'staged' AND session <> ?",
  )
  const cut = db.prepare(
    'DELETE FROM blob_chunk WHERE blob = ? AND n IN (SELECT n FROM blob_chunk WHERE blob = ? LIMIT ?)',
  )
  const remove = db.prepare('DELETE FROM blob WHERE id = ?')

  const drop = (blob: number): void => {
    while (cut.run(blob, blob, dropAtOnce).changes > 0);
    remove.run(blob)
  }
  const write = db.transaction((blob: number, first: number, chunks: readonly Uint8Array[]) => {
    chunks.forEach((bytes, i) => {
      insert.run(blob, first + i, bytes)
    })
  })
  const put = db.transaction((bytes: Uint8Array, sha256: string): boolean => {
    const { changes, lastInsertRowid } = whole.run(sha256, bytes.length, session)
    if (changes > 0) insert.run(lastInsertRowid, 0, bytes)
    return changes > 0
  })
  return {
    begin: () => Number(begin.run(session).lastInsertRowid),
    write: (blob, first, chunks) => {
      write.immediate(blob, first, chunks)
    },
    put: (bytes, sha256) => put.immediate(bytes, sha256),
    finish: (blob, sha256, size) => {
      if (name.run(sha256, size, blob).changes > 0) return true
      drop(blob)
      return false
    },
    drop,
    find: sha256 => find.get(sha256) ?? null,
    knowsSize: size => knows.get(size) !== undefined,
    sweep: () => {
      for (const { id } of left.all(session)) drop(id)
    },
  }
}
