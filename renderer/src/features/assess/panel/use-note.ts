import type { QuestionNote } from '../../../../../shared/contract/requests/notes.ts'
import { type Draft, useAutosaver } from '../../../saving/use-autosaver.ts'
import { type NotePlace, saveNote } from './save-note.ts'

/** The note at a question, which saves itself; the panel and the interview share it. */
export const useNote = (place: NotePlace, stored: QuestionNote | undefined): Draft<string> =>
  useAutosaver<string>(
    `note:${place.assessmentId}/${place.question}`,
    { value: stored?.text ?? '', revision: stored?.revision ?? 0 },
    (text, revision) => saveNote(place, text, revision),
  )
