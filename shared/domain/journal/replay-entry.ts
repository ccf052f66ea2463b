import { applyChange, type Digest, type StoredValue } from './field-change.ts'
import type { JournalEntry } from './journal-entry.ts'

/** The fields of a row as stored, with the entry that touched it last. */
export type ReplayedRow = {
  readonly revision: number
  readonly hlc: string
  readonly fields: Readonly<Record<string, StoredValue>>
}

export const rowKey = (entity: string, id: string): string => `${entity}\n${id}`

/**
 * Applies one entry to `rows` (keyed by `rowKey`, changed in place because a file may hold many) and
 * returns the keys of changes that do not fit the rows they were made on.
 */
export const replayEntry = (
  rows: Map<string, ReplayedRow>,
  entry: JournalEntry,
  digest: Digest,
): string[] => {
  const misfits: string[] = []
  for (const change of entry.changes) {
    const key = rowKey(change.entity, change.id)
    const before = rows.get(key)
    if ((change.op === 'create') !== (before === undefined)) misfits.push(key)
    const fields = { ...before?.fields }
    for (const [name, step] of Object.entries(change.fields)) {
      const moved = applyChange(fields[name] ?? null, step, digest)
      if (moved.fits) fields[name] = moved.value
      else misfits.push(key)
    }
    if (change.op === 'remove') rows.delete(key)
    else rows.set(key, { revision: entry.seq, hlc: entry.hlc, fields })
  }
  return misfits
}
