import type { Database } from 'better-sqlite3'
import { hlcTime, nextHlc } from '../../../shared/domain/journal/hlc.ts'
import type { EntryKind, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts'
import { refusing } from './as-store-error.ts'
import type { EntityName } from './entities.ts'
import type { Commit, PackCopy } from './firm-store.ts'
import { type Journal, sha256 } from './journal.ts'
import type { PackShelf } from './keep-packs.ts'
import type { RowWriter, StoredChange } from './write-changes.ts'

/** What one commit needs to know; `changes` is asked inside the transaction, against rows that hold still. */
export type Act = {
  readonly actor: string
  readonly command: string
  readonly kind: EntryKind
  readonly undoes: number | null
  readonly packs: readonly PackCopy[]
  /** Each is asked after the one before it has been written. */
  readonly changes: readonly (() => StoredChange)[]
  /** Rows of the machine's own tables that must be written with the changes or not at all. */
  readonly beside: (db: Database) => void
}

export type CommitParts = {
  readonly db: Database
  readonly writer: RowWriter
  readonly journal: Journal
  readonly packs: PackShelf
  readonly fileId: string
  readonly device: string
  readonly now: () => number
}

export type Committer = (act: Act) => { readonly commit: Commit; readonly entry: JournalEntry | null }

type Head = { readonly seq: number; readonly hlc: string | null; readonly hash: string }

/**
 * One durable transaction: rows, search text, packs and the journal entry, or nothing. The head of the
 * journal is remembered between commits, because only this connection appends.
 */
export const openCommitter = (parts: CommitParts): Committer => {
  const { db, writer, journal } = parts
  const last = journal.head()
  let head: Head =
    last === null
      ? { seq: 0, hlc: null, hash: sha256(parts.fileId) }
      : { seq: last.seq, hlc: last.hlc, hash: last.hash }

  const write = db.transaction((act: Act): JournalEntry | null => {
    const seq = head.seq + 1
    const hlc = nextHlc(head.hlc, parts.now(), parts.device)
    const stamp = { revision: seq, updatedAt: hlcTime(hlc) }
    const packs = parts.packs.keep(act.packs)
    const changes = act.changes.flatMap(change => writer.write(change(), stamp) ?? [])
    act.beside(db)
    if (changes.length === 0 && packs.length === 0) return null
    const { actor, command, kind, undoes } = act
    return journal.append({
      seq,
      hlc,
      actor,
      device: parts.device,
      command,
      kind,
      undoes,
      packs,
      changes,
      prevHash: head.hash,
    })
  })

  return act => {
    const entry = refusing(() => write.immediate(act))
    if (entry !== null) head = { seq: entry.seq, hlc: entry.hlc, hash: entry.hash }
    const commit: Commit = {
      seq: entry?.seq ?? null,
      at: hlcTime(entry?.hlc ?? head.hlc ?? ''),
      command: act.command,
      undoes: act.undoes,
      changes: (entry?.changes ?? []).map(({ entity, id, op }) => ({
        entity: entity as EntityName,
        id,
        op,
      })),
    }
    return { commit, entry }
  }
}
