import type { FieldValue } from '../../../../shared/contract/requests/dossiers.ts'
import { host } from '../../host/host.ts'
import type { SaveOutcome } from '../../saving/create-autosaver.ts'
import { patchCache, withEntry } from '../../saving/patch-cache.ts'

/** What a form field holds; null goes back to the drawn value. */
export type FieldJson = FieldValue['value']

const isFieldValue = (value: unknown): value is FieldValue =>
  typeof value === 'object' && value !== null && 'field' in value && 'revision' in value && 'value' in value

/** Saves one form field. */
export const saveField = async (
  place: { readonly id: string; readonly field: string },
  value: FieldJson,
  revision: number,
): Promise<SaveOutcome<FieldJson>> => {
  const reply = await host.send('dossiers.saveField', { ...place, revision, value })
  if (reply.ok) {
    const stored = reply.value
    patchCache('dossiers.get', { id: place.id }, known => ({
      ...known,
      fields: withEntry(known.fields, one => one.field === stored.field, stored),
    }))
    return { kind: 'saved', revision: stored.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isFieldValue(current)) {
    return { kind: 'conflict', stored: { value: current.value, revision: current.revision } }
  }
  return { kind: 'failed', code, params }
}
