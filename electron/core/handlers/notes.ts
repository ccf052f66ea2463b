import type { QuestionNote, Snippet } from '../../../shared/contract/requests/notes.ts'
import { placeInOrder } from '../../../shared/domain/order/place-in-order.ts'
import { withoutClaims } from '../../../shared/domain/text/claim-marks.ts'
import { conflict, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { leafOf } from '../reading/instrument-parts.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

const noteOf = (firm: FirmSession, { id, ...row }: EntityRow<'questionNote'>): QuestionNote => ({
  question: row.question,
  revision: row.revision,
  text: row.text,
  updatedAt: row.updatedAt,
  updatedBy: firm.store.history('questionNote', id, 1)[0]?.actor ?? '',
})

const noNote = (question: string): QuestionNote => ({
  question,
  revision: 0,
  text: '',
  updatedAt: null,
  updatedBy: '',
})

const snippetOf = ({ updatedAt: _, ...row }: EntityRow<'snippet'>): Snippet => row

const findSnippet = (firm: FirmSession, id: string): EntityRow<'snippet'> => {
  const row = firm.store.get('snippet', id)
  if (row === null) throw notFound('snippet', id)
  return row
}

const listSnippets = (firm: FirmSession) => firm.store.list('snippet', {}, [{ field: 'position' }])

export const noteHandlers = {
  'notes.list': (app, { assessmentId, leaf }) => {
    const firm = app.firm()
    leafOf(firm.instrument(assessmentId), leaf)
    return { notes: firm.store.list('questionNote', { assessmentId, leaf }).map(row => noteOf(firm, row)) }
  },
  'notes.save': (app, { assessmentId, leaf, question, revision, text }) => {
    const firm = app.firm()
    const { questions } = leafOf(firm.instrument(assessmentId), leaf)
    if (!questions.some(({ id }) => id === question)) throw notFound('question', question)
    const id = `${assessmentId}/${question}`
    const read = (): QuestionNote => {
      const row = firm.store.get('questionNote', id)
      return row === null ? noNote(question) : noteOf(firm, row)
    }
    const stored = read()
    if (stored.revision !== revision) throw conflict(stored)
    const change: Change | null =
      text.trim() !== ''
        ? stored.revision === 0
          ? { op: 'create', entity: 'questionNote', id, fields: { assessmentId, leaf, question, text } }
          : { op: 'update', entity: 'questionNote', id, revision, fields: { text } }
        : stored.revision === 0
          ? null
          : { op: 'remove', entity: 'questionNote', id, revision }
    if (change !== null) firm.commit('notes.save', [change])
    return read()
  },
  'snippets.list': app => ({ snippets: listSnippets(app.firm()).map(snippetOf) }),
  'snippets.save': (app, { id: given, revision, title, text: written }) => {
    const firm = app.firm()
    const text = withoutClaims(written)
    if (given !== undefined) {
      const stored = findSnippet(firm, given)
      if (stored.revision !== revision) throw conflict(snippetOf(stored))
      firm.commit('snippets.save', [
        { op: 'update', entity: 'snippet', id: given, revision, fields: { title, text } },
      ])
      return snippetOf(findSnippet(firm, given))
    }
    const id = app.options.newId()
    const position = (listSnippets(firm).at(-1)?.position ?? 0) + 1
    firm.commit('snippets.save', [{ op: 'create', entity: 'snippet', id, fields: { title, text, position } }])
    return snippetOf(findSnippet(firm, id))
  },
  'snippets.move': (app, { id, after }) => {
    const firm = app.firm()
    findSnippet(firm, id)
    if (after !== null) findSnippet(firm, after)
    const changes = placeInOrder(listSnippets(firm), id, after).map((placed): Change => {
      const { revision } = findSnippet(firm, placed.id)
      const fields = { position: placed.position }
      return { op: 'update', entity: 'snippet', id: placed.id, revision, fields }
    })
    if (changes.length > 0) firm.commit('snippets.move', changes)
    return { snippets: listSnippets(firm).map(snippetOf) }
  },
  'snippets.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const stored = findSnippet(firm, id)
    if (stored.revision !== revision) throw conflict(snippetOf(stored))
    firm.commit('snippets.remove', [{ op: 'remove', entity: 'snippet', id, revision }])
    return {}
  },
} satisfies HandlersOf<'notes.' | 'snippets.'>
