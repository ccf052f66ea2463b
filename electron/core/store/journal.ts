import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { EntityChange, EntryKind, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts'
import { sealedText } from '../../../shared/domain/journal/journal-entry.ts'

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** The fingerprint inside a field change: sixteen hexadecimal digits of SHA-256. */
export const fingerprint = (text: string): string => sha256(text).slice(0, 16)

export type EntryRow = {
  readonly seq: number
  readonly hlc: string
  readonly actor: string
  readonly device: string
  readonly command: string
  readonly kind: string
  readonly undoes: number | null
  readonly packs: string
  readonly changes: string
  readonly prevHash: string
  readonly hash: string
}

const columns = 'seq, hlc, actor, device, command, kind, undoes, packs, changes, prev_hash AS prevHash, hash'

/** The rows hold what `append` wrote; `checkFirm` proves it by hash. */
export const entryFrom = (row: EntryRow): JournalEntry => ({
  ...row,
  kind: row.kind as EntryKind,
  packs: JSON.parse(row.packs) as string[],
  changes: JSON.parse(row.changes) as EntityChange[],
})

export const hashOf = (entry: Omit<JournalEntry, 'hash'>): string => sha256(sealedText(entry))

export type JournalStep = Pick<JournalEntry, 'seq' | 'actor' | 'device' | 'command' | 'kind' | 'undoes'>

export type Journal = {
  /** The last entry, or null in a new file. */
  head(): JournalEntry | null
  get(seq: number): JournalEntry | null
  /** What undo needs to know of the newest entries, oldest first. */
  tail(count: number): JournalStep[]
  /** Entries that touched one row, newest first. */
  touching(entity: string, id: string, limit: number): JournalEntry[]
  append(entry: Omit<JournalEntry, 'hash'>): JournalEntry
}

export const openJournal = (db: Database): Journal => {
  const head = db.prepare<[], EntryRow>(`SELECT ${columns} FROM journal ORDER BY seq DESC LIMIT 1`)
  const get = db.prepare<[number], EntryRow>(`SELECT ${columns} FROM journal WHERE seq = ?`)
  const tail = db.prepare<[number], JournalStep>(
    'SELECT seq, actor, device, command, kind, undoes FROM journal ORDER BY seq DESC LIMIT ?',
  )
  const touching = db.prepare<[string, string, number], EntryRow>(
    `SELECT ${columns} FROM journal WHERE seq IN
     (SELECT seq FROM journal_touch WHERE entity = ? AND id = ? ORDER BY seq DESC LIMIT ?) ORDER BY seq DESC`,
  )
  const insert = db.prepare(
    `INSERT INTO journal (seq, hlc, actor, device, command, kind, undoes, packs, changes, prev_hash, hash)
     VALUES (@seq, @hlc, @actor, @device, @command, @kind, @undoes, @packs, @changes, @prevHash, @hash)`,
  )
  const touch = db.prepare('INSERT OR IGNORE INTO journal_touch (entity, id, seq) VALUES (?, ?, ?)')
  const one = (row: EntryRow | undefined): JournalEntry | null => (row === undefined ? null : entryFrom(row))
  return {
    head: () => one(head.get()),
    get: seq => one(get.get(seq)),
    tail: count => tail.all(count).reverse(),
    touching: (entity, id, limit) => touching.all(entity, id, limit).map(entryFrom),
    append: unsealed => {
      const entry = { ...unsealed, hash: hashOf(unsealed) }
      insert.run({ ...entry, packs: JSON.stringify(entry.packs), changes: JSON.stringify(entry.changes) })
      for (const change of entry.changes) touch.run(change.entity, change.id, entry.seq)
      return entry
    },
  }
}
