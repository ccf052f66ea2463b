import type { Instrument } from '../../../../shared/packs/instrument.ts'
import type { Sample } from '../../../../shared/packs/sample.ts'
import type { Change } from '../../store/firm-store.ts'
import { type SampleIds, withIds } from './sample-ids.ts'

/** The profile of the firm with the rows of its tables, the kept passages, and the notes at guiding questions. */
export const sampleProfileChanges = (
  { profile, profileRows, snippets, questionNotes }: Sample,
  { categories }: Instrument,
  assessmentId: string,
  ids: SampleIds,
): readonly Change[] => {
  const leaves = categories.flatMap(category => category.items.flatMap(item => item.leaves))
  const leafOf = (question: string): string =>
    leaves.find(({ questions }) => questions.some(({ id }) => id === question))?.code ?? ''
  return [
    ...Object.entries(profile).map(([key, text]): Change => {
      const fields = { scope: 'profile', key, value: withIds(text, ids) }
      return { op: 'create', entity: 'value', id: `profile:${key}`, fields }
    }),
    ...Object.entries(profileRows).flatMap(([tableId, rows]) =>
      rows.map(({ code, cells }, index): Change => {
        const fields = { tableId, code, cells, position: index + 1 }
        return { op: 'create', entity: 'profileRow', id: ids.newId(), fields }
      }),
    ),
    ...snippets.map(({ title, text }, index): Change => {
      const fields = { title, text: withIds(text, ids), position: index + 1 }
      return { op: 'create', entity: 'snippet', id: ids.newId(), fields }
    }),
    ...Object.entries(questionNotes).map(([question, text]): Change => {
      const fields = { assessmentId, leaf: leafOf(question), question, text }
      return { op: 'create', entity: 'questionNote', id: `${assessmentId}/${question}`, fields }
    }),
  ]
}
