import type { Database } from 'better-sqlite3'
import { encodeChange, type FieldChange } from '../../../shared/domain/journal/field-change.ts'
import type { EntityChange } from '../../../shared/domain/journal/journal-entry.ts'
import type { EntityName } from './entities.ts'
import type { EntityTables, StoredFields, StoredRow } from './entity-tables.ts'
import { fingerprint } from './journal.ts'
import { StoreError } from './store-error.ts'

/** A change in stored values with the row it was checked against by whoever built it. */
export type StoredChange = {
  readonly entity: EntityName
  readonly id: string
  /** The row as it stands; null when there is none. */
  readonly before: StoredRow | null
} & ({ readonly op: 'create' | 'update'; readonly fields: StoredFields } | { readonly op: 'remove' })

export type RowStamp = { readonly revision: number; readonly updatedAt: string }

export type RowWriter = {
  /** Writes one change and returns how the journal records it; null when nothing changed. */
  write(change: StoredChange, stamp: RowStamp): EntityChange | null
}

const differences = (before: StoredFields, after: StoredFields): Record<string, FieldChange> => {
  const fields: Record<string, FieldChange> = {}
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const change = encodeChange(before[name] ?? null, after[name] ?? null, fingerprint)
    if (change !== null) fields[name] = change
  }
  return fields
}

/** Rows whose bytes must be complete in the blob store before they may exist. */
const bytesOwners: ReadonlySet<EntityName> = new Set(['evidence', 'evidenceVersion', 'build'])

export const openRowWriter = (db: Database, tables: EntityTables): RowWriter => {
  const keepBlob = db.prepare("UPDATE blob SET state = 'stored' WHERE sha256 = ? AND size = ?")
  const raiseNumber = db.prepare(
    `INSERT INTO meta (key, value) VALUES ('evidenceNumber', @number) ON CONFLICT (key) DO UPDATE
     SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))`,
  )
  const claim = (entity: EntityName, fields: StoredFields): void => {
    if (!bytesOwners.has(entity)) return
    if (keepBlob.run(fields.sha256, fields.size).changes === 0) {
      throw new StoreError('not-found', { entity: 'blob', id: String(fields.sha256) })
    }
    if (entity === 'evidence') raiseNumber.run({ number: String(fields.number) })
  }
  return {
    write: (change, stamp) => {
      const { entity, id, before } = change
      const table = tables[entity]
      if (change.op === 'remove') {
        if (before === null) throw new StoreError('not-found', { entity, id })
        table.drop(id)
        return { entity, id, op: 'remove', fields: differences(before.fields, {}) }
      }
      const after = { ...before?.fields, ...change.fields }
      const fields = differences(before?.fields ?? {}, after)
      if (before !== null && Object.keys(fields).length === 0) return null
      if (before === null || 'sha256' in fields) claim(entity, after)
      table.put({ id, ...stamp, fields: after })
      return { entity, id, op: before === null ? 'create' : 'update', fields }
    },
  }
}
