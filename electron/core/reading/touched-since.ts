import type { Database } from 'better-sqlite3'

type Touch = { readonly entity: string; readonly id: string }

/** The last entry of the journal; 0 while there is none. */
export const journalHead = (db: Database): number =>
  db.prepare<[], { seq: number | null }>('SELECT max(seq) AS seq FROM journal').get()?.seq ?? 0

/** The rows that entries of the journal after `since` changed, came with or took away. */
export const touchedSince = (db: Database, since: number): readonly Touch[] =>
  db
    .prepare<[number], { changes: string }>('SELECT changes FROM journal WHERE seq > ?')
    .all(since)
    .flatMap(({ changes }) => JSON.parse(changes) as Touch[])
