import { canonicalJson } from './canonical-json.ts'
import type { FieldChange } from './field-change.ts'

/** What happened to one row; a created row was nothing before, a removed one is nothing after. */
export type EntityChange = {
  readonly entity: string
  readonly id: string
  readonly op: 'create' | 'update' | 'remove'
  readonly fields: Readonly<Record<string, FieldChange>>
}

/** `fixed` entries are never taken back; `undo` and `redo` name in `undoes` the entry they revert. */
export type EntryKind = 'do' | 'undo' | 'redo' | 'fixed'

/** One command as the append-only journal keeps it. */
export type JournalEntry = {
  readonly seq: number
  readonly hlc: string
  readonly actor: string
  readonly device: string
  readonly command: string
  readonly kind: EntryKind
  readonly undoes: number | null
  /** Packs whose copy came into the file with this entry: `kind/id/version sha256`. */
  readonly packs: readonly string[]
  readonly changes: readonly EntityChange[]
  /** Hash of the entry before; of the first entry: the hash of the file's id. */
  readonly prevHash: string
  readonly hash: string
}

/** The text whose SHA-256 is the entry's hash. */
export const sealedText = (entry: Omit<JournalEntry, 'hash'>): string =>
  canonicalJson({
    seq: entry.seq,
    hlc: entry.hlc,
    actor: entry.actor,
    device: entry.device,
    command: entry.command,
    kind: entry.kind,
    undoes: entry.undoes,
    packs: entry.packs,
    changes: entry.changes,
    prevHash: entry.prevHash,
  })
