import type { ProfileRow } from '../../../../../../shared/contract/requests/profile-rows.ts'
import { host } from '../../../../host/host.ts'
import type { SaveOutcome } from '../../../../saving/create-autosaver.ts'
import { patchCache, withEntry } from '../../../../saving/patch-cache.ts'

export type Cells = ProfileRow['cells']

const isRow = (value: unknown): value is ProfileRow =>
  typeof value === 'object' && value !== null && 'cells' in value && 'revision' in value

/** Puts a row as it is stored now into the cached list. */
export const keepRow = (row: ProfileRow): void =>
  patchCache('profileRows.list', {}, known => ({
    rows: withEntry(known.rows, one => one.id === row.id, row),
  }))

/** Saves the cells of a row and keeps the cache equal to what is stored. */
export const saveRow = async (
  place: { readonly assessmentId: string; readonly tableId: string; readonly id: string },
  cells: Cells,
  revision: number,
): Promise<SaveOutcome<Cells>> => {
  const reply = await host.send('profileRows.save', { ...place, revision, cells })
  if (reply.ok) {
    keepRow(reply.value)
    return { kind: 'saved', revision: reply.value.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isRow(current)) {
    return { kind: 'conflict', stored: { value: current.cells, revision: current.revision } }
  }
  return { kind: 'failed', code, params }
}
