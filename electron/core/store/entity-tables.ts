import type { Database, Statement } from 'better-sqlite3'
import type { StoredValue } from '../../../shared/domain/journal/field-change.ts'
import type { Field } from './define-entity.ts'
import { type EntityName, type EntityRow, entities, entityNames } from './entities.ts'
import { StoreError } from './store-error.ts'

/** The fields of a row as SQLite holds them, by field name. */
export type StoredFields = Readonly<Record<string, StoredValue>>
export type StoredRow = {
  readonly id: string
  readonly revision: number
  readonly updatedAt: string
  readonly fields: StoredFields
}

export type EntityTable = {
  readonly fields: Readonly<Record<string, Field>>
  get(id: string): StoredRow | null
  put(row: StoredRow): void
  drop(id: string): void
}

const quoted = (name: string): string => `"${name}"`

export const fieldsOf = (entity: EntityName): Readonly<Record<string, Field>> => entities[entity].fields

/** The SELECT of an entity with its columns under their field names. */
export const selectOf = (entity: EntityName): string => {
  const columns = Object.entries(fieldsOf(entity)).map(
    ([name, field]) => `${quoted(field.column)} AS ${quoted(name)}`,
  )
  return `SELECT id, revision, updated_at AS updatedAt, ${columns.join(', ')} FROM ${quoted(entities[entity].table)}`
}

type Flat = Record<string, StoredValue>

const rowFrom = (names: readonly string[], flat: Flat): StoredRow => ({
  id: String(flat.id),
  revision: Number(flat.revision),
  updatedAt: String(flat.updatedAt),
  fields: Object.fromEntries(names.map(name => [name, flat[name] ?? null])),
})

/** One stored value from what a handler gave; refuses with `invalid-input`. */
export const storedValue = (entity: EntityName, name: string, value: unknown): StoredValue => {
  const fields = fieldsOf(entity)
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field === undefined) throw new StoreError('invalid-input', { entity, field: name })
  const parsed = field.schema.safeParse(value)
  if (!parsed.success) {
    throw new StoreError('invalid-input', {
      entity,
      field: name,
      message: parsed.error.issues[0]?.message ?? '',
    })
  }
  if (field.kind === 'json') return JSON.stringify(parsed.data)
  if (field.kind === 'bool') return parsed.data === true ? 1 : 0
  if (typeof parsed.data === 'string') return parsed.data.toWellFormed()
  return typeof parsed.data === 'number' ? parsed.data : null
}

/** What a handler sees of one stored value. */
export const valueFrom = (field: Field | undefined, stored: StoredValue): unknown => {
  if (field?.kind === 'json') return typeof stored === 'string' ? JSON.parse(stored) : null
  return field?.kind === 'bool' && stored !== null ? stored === 1 : stored
}

/** What a handler sees of a row. */
export const entityRow = <E extends EntityName>(entity: E, row: StoredRow): EntityRow<E> => {
  const fields = fieldsOf(entity)
  const values = Object.fromEntries(
    Object.entries(row.fields).map(([name, value]) => [name, valueFrom(fields[name], value)]),
  )
  return { ...values, id: row.id, revision: row.revision, updatedAt: row.updatedAt } as EntityRow<E>
}

/** Runs a SELECT made with `selectOf` and maps its rows. */
export const storedRows = (
  statement: Statement<unknown[]>,
  entity: EntityName,
  values: readonly unknown[],
): StoredRow[] => {
  const names = Object.keys(fieldsOf(entity))
  return statement.all(...values).map(flat => rowFrom(names, flat as Flat))
}

const openTable = (db: Database, entity: EntityName): EntityTable => {
  const fields = fieldsOf(entity)
  const names = Object.keys(fields)
  const columns = [
    'id',
    'revision',
    'updated_at',
    ...Object.values(fields).map(field => quoted(field.column)),
  ]
  const table = quoted(entities[entity].table)
  const updates = columns.slice(1).map(column => `${column} = excluded.${column}`)
  const get = db.prepare<[string]>(`${selectOf(entity)} WHERE id = ?`)
  const put = db.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
  )
  const drop = db.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`)
  return {
    fields,
    get: id => {
      const flat = get.get(id)
      return flat === undefined ? null : rowFrom(names, flat as Flat)
    },
    put: row => {
      put.run(row.id, row.revision, row.updatedAt, ...names.map(name => row.fields[name] ?? null))
    },
    drop: id => {
      drop.run(id)
    },
  }
}

export type EntityTables = Readonly<Record<EntityName, EntityTable>>

/** Every entity's table behind one small interface, with prepared statements. */
export const openEntityTables = (db: Database): EntityTables =>
  Object.fromEntries(entityNames.map(entity => [entity, openTable(db, entity)])) as Record<
    EntityName,
    EntityTable
  >
