import type { Answer } from '../../../shared/contract/requests/assessments.ts'
import { countRichText } from '../../../shared/domain/text/count-characters.ts'
import { emptyRichText } from '../../../shared/domain/text/rich-text.ts'
import { conflict } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { leafOf } from '../reading/instrument-parts.ts'
import type { EntityRow } from '../store/entities.ts'
import type { HandlersOf } from './handler.ts'

const answerOf = (leaf: string, row: EntityRow<'answer'> | null): Answer =>
  row === null
    ? { leaf, revision: 0, narrative: emptyRichText, updatedAt: null }
    : { leaf, revision: row.revision, narrative: row.narrative, updatedAt: row.updatedAt }

const find = (firm: FirmSession, assessmentId: string, leaf: string): EntityRow<'answer'> | null => {
  leafOf(firm.instrument(assessmentId), leaf)
  return firm.store.get('answer', `${assessmentId}/${leaf}`)
}

export const answerHandlers = {
  'answers.get': (app, { assessmentId, leaf }) => answerOf(leaf, find(app.firm(), assessmentId, leaf)),
  'answers.save': (app, { assessmentId, leaf, revision, narrative }) => {
    const firm = app.firm()
    const row = find(firm, assessmentId, leaf)
    if ((row?.revision ?? 0) !== revision) throw conflict(answerOf(leaf, row))
    const id = `${assessmentId}/${leaf}`
    firm.commit('answers.save', [
      row === null
        ? { op: 'create', entity: 'answer', id, fields: { assessmentId, leaf, narrative } }
        : { op: 'update', entity: 'answer', id, revision, fields: { narrative } },
    ])
    const stored = firm.store.get('answer', id)
    return {
      revision: stored?.revision ?? 0,
      updatedAt: stored?.updatedAt ?? '',
      characters: countRichText(narrative),
    }
  },
} satisfies HandlersOf<'answers.'>
