import {
  pagePictureSchema,
  shownSheetsSchema,
  type WordView,
  wordViewSchema,
} from '../../../shared/contract/requests/viewer.ts'
import { conflict, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { keepViews } from '../preview/keep-views.ts'
import { readText } from '../preview/read-text.ts'
import { runPreview } from '../preview/run-preview.ts'
import { type ShownSheet, tableView } from '../preview/sheet-view.ts'
import { viewFacts } from '../preview/view-facts.ts'
import { submittedCopyOf } from '../reading/submitted-copy.ts'
import type { EntityRow } from '../store/entities.ts'
import type { HandlersOf } from './handler.ts'

const textPiece = 200_000
const words = keepViews<WordView>()
const sheets = keepViews<readonly ShownSheet[]>()

/** The content of an evidence, or of what it was before it was replaced. */
const contentRow = (
  firm: FirmSession,
  id: string,
): Pick<EntityRow<'evidence'>, 'sha256' | 'mediaType' | 'pages'> => {
  const row = firm.store.get('evidence', id) ?? firm.store.get('evidenceVersion', id)
  if (row === null) throw notFound('evidence', id)
  return row
}

const evidenceRow = (firm: FirmSession, id: string): EntityRow<'evidence'> => {
  const row = firm.store.get('evidence', id)
  if (row === null) throw notFound('evidence', id)
  return row
}

export const viewerHandlers = {
  'viewer.facts': (app, { id }) => viewFacts(app, app.firm(), contentRow(app.firm(), id)),
  'viewer.picture': (app, { id, page, width }) => {
    const { sha256 } = contentRow(app.firm(), id)
    return runPreview(app, app.firm(), sha256, { does: 'picture', page, width }, pagePictureSchema)
  },
  'viewer.text': (app, { id, from }) => {
    const { encoding, text, cut } = readText(app.firm(), contentRow(app.firm(), id).sha256)
    return { encoding, text: text.slice(from, from + textPiece), from, total: text.length, cut }
  },
  'viewer.word': (app, { id }) => {
    const firm = app.firm()
    const { sha256 } = contentRow(firm, id)
    return words(firm, sha256, () => runPreview(app, firm, sha256, { does: 'word' }, wordViewSchema))
  },
  'viewer.sheet': async (app, { id, sheet }) => {
    const firm = app.firm()
    const { sha256, mediaType } = contentRow(firm, id)
    const all = await sheets(firm, sha256, async () => {
      if (mediaType !== 'text/csv')
        return runPreview(app, firm, sha256, { does: 'sheets' }, shownSheetsSchema)
      const { text, cut } = readText(firm, sha256)
      return [tableView(text, cut)]
    })
    const shown = all[sheet - 1]
    if (shown === undefined) throw notFound('sheet', String(sheet))
    const { rows, merges, cut } = shown
    return { sheets: all.map(({ name, hidden }) => ({ name, hidden })), sheet, rows, merges, cut }
  },
} satisfies HandlersOf<'viewer.'>

export const submittedCopyHandlers = {
  'submittedCopies.get': (app, { evidenceId }) =>
    submittedCopyOf(app.firm(), evidenceRow(app.firm(), evidenceId)),
  'submittedCopies.save': (app, { evidenceId, revision, sha256, redactions, rotations }) => {
    const firm = app.firm()
    const evidence = evidenceRow(firm, evidenceId)
    const current = submittedCopyOf(firm, evidence)
    if (current.revision !== revision || evidence.sha256 !== sha256) throw conflict(current)
    const place = { entity: 'submittedCopy', id: evidenceId } as const
    const fields = { evidenceId, sha256, redactions, rotations }
    const empty = redactions.length === 0 && Object.keys(rotations).length === 0
    if (revision === 0 && !empty) firm.commit('submittedCopies.save', [{ ...place, op: 'create', fields }])
    if (revision > 0) {
      firm.commit('submittedCopies.save', [
        empty ? { ...place, op: 'remove', revision } : { ...place, op: 'update', revision, fields },
      ])
    }
    return submittedCopyOf(firm, evidence)
  },
} satisfies HandlersOf<'submittedCopies.'>
