import type { Database } from 'better-sqlite3'
import type { PackCopy } from './firm-store.ts'
import { sha256 } from './journal.ts'

export type PackShelf = {
  /** Keeps the packs that are not kept yet and returns their journal lines. */
  keep(packs: readonly PackCopy[]): string[]
  content(kind: string, id: string, version: string): string | null
  /** Every kept pack of a kind. */
  names(kind: string): { readonly id: string; readonly version: string }[]
}

export const openPackShelf = (db: Database): PackShelf => {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO pack (kind, id, version, sha256, content) VALUES (?, ?, ?, ?, ?)',
  )
  const get = db.prepare<[string, string, string], { content: string }>(
    'SELECT content FROM pack WHERE kind = ? AND id = ? AND version = ?',
  )
  const list = db.prepare<[string], { id: string; version: string }>(
    'SELECT id, version FROM pack WHERE kind = ? ORDER BY id, version',
  )
  return {
    names: kind => list.all(kind),
    keep: packs =>
      packs.flatMap(({ kind, id, version, content }) => {
        const hash = sha256(content)
        const kept = insert.run(kind, id, version, hash, content).changes > 0
        return kept ? [`${kind}/${id}/${version} ${hash}`] : []
      }),
    content: (kind, id, version) => get.get(kind, id, version)?.content ?? null,
  }
}
