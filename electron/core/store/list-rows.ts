import type { Database } from 'better-sqlite3'
import type { EntityFields, EntityName, EntityRow } from './entities.ts'
import { entityRow, fieldsOf, selectOf, storedRows, storedValue } from './entity-tables.ts'
import type { OrderBy } from './firm-store.ts'
import { StoreError } from './store-error.ts'

const columnOf = (entity: EntityName, name: string): string => {
  if (name === 'id' || name === 'revision') return name
  if (name === 'updatedAt') return 'updated_at'
  const fields = fieldsOf(entity)
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field === undefined) throw new StoreError('invalid-input', { entity, field: name })
  return `"${field.column}"`
}

/** Rows whose fields equal `where`, in order of `orderBy` and then of id. */
export const listRows = <E extends EntityName>(
  db: Database,
  entity: E,
  where: Partial<EntityFields<E>>,
  orderBy: OrderBy<E>,
): EntityRow<E>[] => {
  const wanted = Object.entries(where).filter(([, value]) => value !== undefined)
  const conditions = wanted.map(([name]) => `${columnOf(entity, name)} IS ?`)
  const values = wanted.map(([name, value]) => storedValue(entity, name, value))
  const order = [
    ...orderBy.map(
      ({ field, descending }) => `${columnOf(entity, field)}${descending === true ? ' DESC' : ''}`,
    ),
    'id',
  ]
  const filter = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  const statement = db.prepare<unknown[]>(`${selectOf(entity)}${filter} ORDER BY ${order.join(', ')}`)
  return storedRows(statement, entity, values).map(row => entityRow(entity, row))
}
