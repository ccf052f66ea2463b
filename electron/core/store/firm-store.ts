import type { Database } from 'better-sqlite3'
import type { EntityFields, EntityName, EntityRow } from './entities.ts'
import type { LibraryMatches } from './match-library.ts'

/** One change of a command. A stale `revision` is refused with `conflict`, never overwritten. */
export type Change = { [E in EntityName]: ChangeOf<E> }[EntityName]
/** What a handler hands in; the JSON of a `value` is checked when it is stored. */
export type WrittenFields<E extends EntityName> = E extends 'value'
  ? Omit<EntityFields<E>, 'value'> & { readonly value: unknown }
  : EntityFields<E>
export type ChangeOf<E extends EntityName> =
  /** All fields; refused with `conflict` when the id exists. */
  | { readonly op: 'create'; readonly entity: E; readonly id: string; readonly fields: WrittenFields<E> }
  /** Only the fields that change. */
  | {
      readonly op: 'update'
      readonly entity: E
      readonly id: string
      readonly revision: number
      readonly fields: Partial<WrittenFields<E>>
    }
  | { readonly op: 'remove'; readonly entity: E; readonly id: string; readonly revision?: number }

/** A pack whose content the firm file keeps, so that old work opens with the rules it was made under. */
export type PackCopy = {
  readonly kind: string
  readonly id: string
  readonly version: string
  /** The text of pack.json as it was read. */
  readonly content: string
}

/** One act of a person: all of its changes are stored together, or none. */
export type Command = {
  /** The request that caused it, e.g. `answers.save`. */
  readonly name: string
  readonly actor: string
  readonly changes: readonly Change[]
  /** Packs to keep a copy of; one that is kept already is left as it is. */
  readonly packs?: readonly PackCopy[]
  /** `false` for what must not be taken back, e.g. the creation of the firm. */
  readonly undoable?: boolean
  /** Writes rows of the machine's own tables in the same transaction; no entity, no journal. */
  readonly beside?: (db: Database) => void
}

export type CommitChange = {
  readonly entity: EntityName
  readonly id: string
  readonly op: 'create' | 'update' | 'remove'
}

/** What was stored. `seq` is null when the command changed nothing and therefore left no entry. */
export type Commit = {
  readonly seq: number | null
  readonly at: string
  readonly command: string
  /** The entry that this one takes back (undo) or does again (redo). */
  readonly undoes: number | null
  readonly changes: readonly CommitChange[]
}

export type UndoStep = { readonly command: string; readonly seq: number }
export type UndoState = { readonly undo: UndoStep | null; readonly redo: UndoStep | null }

export type HistoryEntry = {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly device: string
  readonly command: string
  readonly op: 'create' | 'update' | 'remove'
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}

export type SearchHit = {
  readonly entity: EntityName
  readonly id: string
  readonly title: string
  /** One line around the words; `ranges` are their places in it, `[from, to)` in UTF-16 units. */
  readonly excerpt: string
  readonly ranges: readonly (readonly [from: number, to: number])[]
  /** The page of the content of an evidence on which the words stand; null for words of a row. */
  readonly page: number | null
}

export type OrderBy<E extends EntityName> = readonly {
  readonly field: keyof EntityRow<E> & string
  readonly descending?: boolean
}[]

/** An open firm file. Everything is synchronous; every refusal is a `StoreError`. */
export type FirmStore = {
  readonly path: string
  readonly fileId: string
  readonly encrypted: boolean
  readonly db: Database
  /** The one write path: checks, rows, search index and one journal entry in one durable transaction. */
  commit(command: Command): Commit
  get<E extends EntityName>(entity: E, id: string): EntityRow<E> | null
  /** Rows whose fields equal `where`; in order of `orderBy`, then of id. */
  list<E extends EntityName>(
    entity: E,
    where?: Partial<EntityFields<E>>,
    orderBy?: OrderBy<E>,
  ): EntityRow<E>[]
  /** The next number an evidence may take; numbers are never given twice, not even after a removal. */
  nextEvidenceNumber(): number
  /** The kept copy of a pack, as the text that was kept; null when there is none. */
  pack(kind: string, id: string, version: string): string | null
  /** Which packs of a kind are kept. */
  keptPacks(kind: string): readonly { readonly id: string; readonly version: string }[]
  /** Takes back the last command of this person on this device; null when there is nothing to take back. */
  undo(actor: string): Commit | null
  redo(actor: string): Commit | null
  undoState(actor: string): UndoState
  /** Newest first. */
  history(entity: EntityName, id: string, limit?: number): HistoryEntry[]
  search(text: string, limit: number): SearchHit[]
  /** Brings search and order of titles up to the last commit; searches do so by themselves. */
  catchUpIndex(): void
  /** Evidence that holds every word of a text in facts or content; null when the text holds no word. */
  matchLibrary(text: string): LibraryMatches | null
  /**
   * Sets, changes or (null) removes the passphrase; `current` must be right when there is one. Rewrites the
   * whole file, so `db` is another connection afterwards; no other connection may be open (`locked`).
   */
  setPassphrase(current: string | null, next: string | null): void
  /** Folds the file into one; the lock is freed even when that fails. Closing twice does nothing. */
  close(): void
}

/** Settings of one opening; time is an argument so that tests hold it still. */
export type OpenOptions = {
  readonly path: string
  /** The passphrase; absent or null for a plain file. */
  readonly key?: string | null
  /** A stable id of this machine, recorded in every journal entry. */
  readonly device: string
  /** Who opens, for the sentence that a second opener reads. */
  readonly who?: string
  /** Milliseconds since 1970; `Date.now` when absent. */
  readonly now?: () => number
  /** Where a copy goes before an older file is migrated; beside the file when absent. */
  readonly backupFolder?: string
}
