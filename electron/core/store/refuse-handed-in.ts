import type { EntityChange } from '../../../shared/domain/journal/journal-entry.ts'
import type { EntityTables } from './entity-tables.ts'
import { StoreError } from './store-error.ts'

/** Undo and redo never reach scores that their assessor has handed in; `handed-in` names who and when. */
export const refuseHandedIn = (tables: EntityTables, { entity, id }: EntityChange): void => {
  if (entity !== 'ballot') return
  const assessorId = id.slice(0, id.lastIndexOf('/'))
  const handIn = tables.handIn.get(assessorId)
  if (handIn === null) return
  const name = String(tables.assessor.get(assessorId)?.fields.name ?? '')
  throw new StoreError('handed-in', { name, date: String(handIn.fields.handedInAt).slice(0, 10) })
}
