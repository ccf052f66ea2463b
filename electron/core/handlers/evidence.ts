import type { Evidence } from '../../../shared/contract/requests/evidence.ts'
import { type EvidenceFacts, evidenceFactsSchema } from '../../../shared/domain/evidence/facts.ts'
import { conflict, notFound } from '../app-error.ts'
import { importEvidence } from '../exchange/import-evidence-files.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import { defined } from './defined.ts'
import type { HandlersOf } from './handlers.ts'
import { codeOf, targetOf } from './link-target.ts'

const factNames = Object.keys(evidenceFactsSchema.shape) as readonly (keyof EvidenceFacts)[]

const factsOf = (row: EntityRow<'evidence'>): EvidenceFacts =>
  evidenceFactsSchema.parse(Object.fromEntries(factNames.map(name => [name, row[name]])))

const evidenceOf = (row: EntityRow<'evidence'>, targets: readonly string[], addedAt: string): Evidence => ({
  id: row.id,
  revision: row.revision,
  number: row.number,
  facts: factsOf(row),
  fileName: row.fileName,
  mediaType: row.mediaType,
  size: row.size,
  sha256: row.sha256,
  pages: row.pages,
  links: targets.map(codeOf).sort(),
  addedAt,
})

/** All evidence of the firm by number, each with what it proves. */
export const listEvidence = (firm: FirmSession): Evidence[] => {
  const links = Map.groupBy(firm.store.list('evidenceLink'), link => link.evidenceId)
  return firm.store.list('evidence', {}, [{ field: 'number' }]).map(row =>
    evidenceOf(
      row,
      (links.get(row.id) ?? []).map(link => link.target),
      row.addedAt,
    ),
  )
}

const find = (firm: FirmSession, id: string): Evidence => {
  const row = firm.store.get('evidence', id)
  if (row === null) throw notFound('evidence', id)
  const links = firm.store.list('evidenceLink', { evidenceId: id })
  return evidenceOf(
    row,
    links.map(link => link.target),
    row.addedAt,
  )
}

export const evidenceHandlers = {
  'evidence.list': (app, { leaf }) => {
    const all = listEvidence(app.firm())
    return { evidence: leaf === undefined ? all : all.filter(({ links }) => links.includes(codeOf(leaf))) }
  },
  'evidence.get': (app, { id }) => find(app.firm(), id),
  'evidence.import': (app, { files, leaf }) => ({ jobId: importEvidence(app, files, leaf ?? null).id }),
  'evidence.save': (app, { id, revision, facts }) => {
    const firm = app.firm()
    const stored = find(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    firm.commit('evidence.save', [{ op: 'update', entity: 'evidence', id, revision, fields: defined(facts) }])
    return find(firm, id)
  },
  'evidence.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const stored = find(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    const links = firm.store
      .list('evidenceLink', { evidenceId: id })
      .map((link): Change => ({ op: 'remove', entity: 'evidenceLink', id: link.id }))
    firm.commit('evidence.remove', [...links, { op: 'remove', entity: 'evidence', id, revision }])
    return {}
  },
  'evidence.link': (app, { id: evidenceId, leaf }) => {
    const firm = app.firm()
    find(firm, evidenceId)
    const target = targetOf(leaf)
    const id = `${evidenceId}>${target}`
    if (firm.store.get('evidenceLink', id) === null) {
      firm.commit('evidence.link', [
        { op: 'create', entity: 'evidenceLink', id, fields: { evidenceId, target } },
      ])
    }
    return find(firm, evidenceId)
  },
  'evidence.unlink': (app, { id: evidenceId, leaf }) => {
    const firm = app.firm()
    find(firm, evidenceId)
    const id = `${evidenceId}>${targetOf(leaf)}`
    if (firm.store.get('evidenceLink', id) !== null) {
      firm.commit('evidence.unlink', [{ op: 'remove', entity: 'evidenceLink', id }])
    }
    return find(firm, evidenceId)
  },
} satisfies HandlersOf<'evidence.'>
