import type { QuestionNote } from '../../../../../shared/contract/requests/notes.ts'
import { host } from '../../../host/host.ts'
import type { SaveOutcome } from '../../../saving/create-autosaver.ts'
import { patchCache, withEntry } from '../../../saving/patch-cache.ts'

export type NotePlace = { readonly assessmentId: string; readonly leaf: string; readonly question: string }

const isNote = (value: unknown): value is QuestionNote =>
  typeof value === 'object' && value !== null && 'question' in value && 'revision' in value

const keep = ({ assessmentId, leaf, question }: NotePlace, note: QuestionNote): void =>
  patchCache('notes.list', { assessmentId, leaf }, known => ({
    notes:
      note.revision === 0
        ? known.notes.filter(one => one.question !== question)
        : withEntry(known.notes, one => one.question === question, note),
  }))

/** Saves the note at a question and keeps the cache equal to what is stored. */
export const saveNote = async (
  place: NotePlace,
  text: string,
  revision: number,
): Promise<SaveOutcome<string>> => {
  const reply = await host.send('notes.save', { ...place, revision, text })
  if (reply.ok) {
    keep(place, reply.value)
    return { kind: 'saved', revision: reply.value.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isNote(current)) {
    return { kind: 'conflict', stored: { value: current.text, revision: current.revision } }
  }
  return { kind: 'failed', code, params }
}
