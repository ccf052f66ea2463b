import type { Database } from 'better-sqlite3'
import { sha256 } from '../journal.ts'
import type { Problem } from './check-control.ts'

/** Every kept pack must have the text that its hash names. */
export const checkPacks = (db: Database): Problem[] =>
  db
    .prepare<[], { kind: string; id: string; version: string; sha256: string; content: string }>(
      'SELECT * FROM pack',
    )
    .all()
    .filter(pack => sha256(pack.content) !== pack.sha256)
    .map(({ kind, id, version }) => ({ id: 'pack-hash', params: { pack: `${kind}/${id}/${version}` } }))
