import { revertChange, type StoredValue } from '../../../shared/domain/journal/field-change.ts'
import type { EntityChange, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts'
import { type EntityName, entities } from './entities.ts'
import {
  type EntityTables,
  entityRow,
  fieldsOf,
  type StoredFields,
  type StoredRow,
  storedValue,
} from './entity-tables.ts'
import type { Change } from './firm-store.ts'
import { fingerprint } from './journal.ts'
import { StoreError } from './store-error.ts'
import type { StoredChange } from './write-changes.ts'

const conflict = (entity: EntityName, id: string, row: StoredRow | null): StoreError =>
  new StoreError('conflict', { entity, id }, { current: row === null ? null : entityRow(entity, row) })

const stored = (entity: EntityName, fields: object): StoredFields => {
  const values: Record<string, StoredValue> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) values[name] = storedValue(entity, name, value)
  }
  return values
}

const checkComplete = (entity: EntityName, fields: StoredFields): void => {
  const missing = Object.keys(fieldsOf(entity)).find(name => !(name in fields))
  if (missing !== undefined) throw new StoreError('invalid-input', { entity, field: missing })
}

/** Checks a handler's change against the row as it is: `conflict`, `not-found` or `invalid-input`. */
export const checkedChange = (tables: EntityTables, change: Change): StoredChange => {
  const { entity, id } = change
  const row = tables[entity].get(id)
  if (change.op === 'create') {
    if (row !== null) throw conflict(entity, id, row)
    const fields = stored(entity, change.fields)
    checkComplete(entity, fields)
    return { op: 'create', entity, id, before: row, fields }
  }
  if (row === null) throw new StoreError('not-found', { entity, id })
  if (change.revision !== undefined && change.revision !== row.revision) throw conflict(entity, id, row)
  return change.op === 'remove'
    ? { op: 'remove', entity, id, before: row }
    : { op: 'update', entity, id, before: row, fields: stored(entity, change.fields) }
}

const isEntity = (name: string): name is EntityName => name in entities

/**
 * The change that takes one recorded change back; `conflict` when the row no longer holds what that change
 * left, so that somebody's later work is never lost.
 */
export const revertedChange = (tables: EntityTables, change: EntityChange): StoredChange => {
  const { entity, id } = change
  if (!isEntity(entity)) throw new StoreError('damaged', { entity })
  const row = tables[entity].get(id)
  if ((row === null) !== (change.op === 'remove')) throw conflict(entity, id, row)
  const fields: Record<string, StoredValue> = {}
  for (const [name, step] of Object.entries(change.fields)) {
    const back = revertChange(row?.fields[name] ?? null, step, fingerprint)
    if (!back.fits) throw conflict(entity, id, row)
    fields[name] = back.value
  }
  if (change.op === 'create') return { op: 'remove', entity, id, before: row }
  if (change.op === 'update') return { op: 'update', entity, id, before: row, fields }
  const whole = Object.keys(fieldsOf(entity)).map(name => [name, fields[name] ?? null] as const)
  return { op: 'create', entity, id, before: row, fields: Object.fromEntries(whole) }
}

/** All changes of an entry in the order in which they must be taken back. */
export const changesBack = (entry: JournalEntry): readonly EntityChange[] => entry.changes.toReversed()
