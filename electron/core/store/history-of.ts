import {
  type FieldChange,
  revertChange,
  type StoredValue,
} from '../../../shared/domain/journal/field-change.ts'
import { hlcTime } from '../../../shared/domain/journal/hlc.ts'
import type { EntityName } from './entities.ts'
import { type EntityTables, valueFrom } from './entity-tables.ts'
import type { HistoryEntry } from './firm-store.ts'
import { fingerprint, type Journal } from './journal.ts'

const before = (now: StoredValue, step: FieldChange): StoredValue => {
  const moved = revertChange(now, step, fingerprint)
  return moved.fits ? moved.value : null
}

/** Walks back from the row as it is, so that spliced texts are shown whole. Newest first. */
export const historyOf = (
  journal: Journal,
  tables: EntityTables,
  entity: EntityName,
  id: string,
  limit: number,
): HistoryEntry[] => {
  const values: Record<string, StoredValue> = { ...tables[entity].get(id)?.fields }
  const fields = tables[entity].fields
  return journal.touching(entity, id, limit).flatMap(entry =>
    entry.changes
      .toReversed()
      .filter(change => change.entity === entity && change.id === id)
      .map(change => ({
        seq: entry.seq,
        at: hlcTime(entry.hlc),
        actor: entry.actor,
        device: entry.device,
        command: entry.command,
        op: change.op,
        fields: Object.entries(change.fields).map(([field, step]) => {
          const after = values[field] ?? null
          values[field] = before(after, step)
          return {
            field,
            before: valueFrom(fields[field], values[field]),
            after: valueFrom(fields[field], after),
          }
        }),
      })),
  )
}
