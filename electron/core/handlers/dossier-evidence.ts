import { conflict, invalidInput } from '../app-error.ts'
import { findDossierEvidence, listDossierEvidence } from '../reading/dossier-evidence.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

/** Each page once, in their order; null when that is every page. */
const chosenPages = (pages: readonly number[] | null, count: number | null): number[] | null => {
  if (pages === null) return null
  const chosen = [...new Set(pages)].sort((a, b) => a - b)
  const last = chosen.at(-1) ?? 0
  if (count !== null && last > count)
    throw invalidInput('pages', `page ${last} of a document of ${count} pages`)
  return chosen.length === count ? null : chosen
}

export const dossierEvidenceHandlers = {
  'dossierEvidence.list': (app, { dossierId }) => ({
    evidence: listDossierEvidence(app, app.firm(), dossierId),
  }),
  'dossierEvidence.save': (app, { dossierId, evidenceId, revision, pages }) => {
    const firm = app.firm()
    const stored = findDossierEvidence(app, firm, dossierId, evidenceId)
    if (stored.revision !== revision) throw conflict(stored)
    const chosen = chosenPages(pages, stored.count)
    const id = `${dossierId}/${evidenceId}`
    const change = ((): Change | null => {
      if (chosen === null)
        return revision === 0 ? null : { op: 'remove', entity: 'dossierEvidence', id, revision }
      if (revision > 0)
        return { op: 'update', entity: 'dossierEvidence', id, revision, fields: { pages: chosen } }
      return { op: 'create', entity: 'dossierEvidence', id, fields: { dossierId, evidenceId, pages: chosen } }
    })()
    if (change !== null) firm.commit('dossierEvidence.save', [change])
    return findDossierEvidence(app, firm, dossierId, evidenceId)
  },
} satisfies HandlersOf<'dossierEvidence.'>
