import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import { conflict, notFound } from '../app-error.ts'
import { importEvidence } from '../exchange/import-evidence-files.ts'
import { defined } from '../reading/defined.ts'
import { evidenceLinkedTo, findEvidence, listEvidence } from '../reading/evidence.ts'
import { checkKind, kindsToKeep } from '../reading/evidence-kinds.ts'
import { evidenceRemoval } from '../reading/evidence-parts.ts'
import { evidenceTotals } from '../reading/evidence-totals.ts'
import { hasPlace } from '../reading/places/firm-places.ts'
import { confirmHandlers } from './confirming.ts'
import { custodyHandlers } from './custody.ts'
import type { HandlersOf } from './handler.ts'

export const evidenceHandlers = {
  ...confirmHandlers,
  ...custodyHandlers,
  'evidence.list': (app, { leaf }) => ({
    evidence: leaf === undefined ? [...listEvidence(app.firm())] : evidenceLinkedTo(app.firm(), leaf),
  }),
  'evidence.totals': app => evidenceTotals(app.firm()),
  'evidence.get': (app, { id }) => findEvidence(app.firm(), id),
  'evidence.import': (app, { files, leaf }) => ({
    jobId: importEvidence(app, files, leaf === undefined ? [] : [leaf]).id,
  }),
  'evidence.save': (app, { id, revision, facts }) => {
    const firm = app.firm()
    const stored = findEvidence(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    checkKind(app, firm, facts.kind, stored.facts.kind)
    firm.commit(
      'evidence.save',
      [{ op: 'update', entity: 'evidence', id, revision, fields: defined(facts) }],
      facts.kind === undefined ? {} : { packs: kindsToKeep(app) },
    )
    return findEvidence(firm, id)
  },
  'evidence.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const stored = findEvidence(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    firm.commit('evidence.remove', evidenceRemoval(firm, [id]))
    return {}
  },
  'evidence.link': (app, { id: evidenceId, leaf }) => {
    const firm = app.firm()
    findEvidence(firm, evidenceId)
    const target = targetOf(leaf)
    if (!hasPlace(firm, target)) throw notFound('place', leaf)
    const id = `${evidenceId}>${target}`
    if (firm.store.get('evidenceLink', id) === null) {
      firm.commit('evidence.link', [
        { op: 'create', entity: 'evidenceLink', id, fields: { evidenceId, target } },
      ])
    }
    return findEvidence(firm, evidenceId)
  },
  'evidence.unlink': (app, { id: evidenceId, leaf }) => {
    const firm = app.firm()
    findEvidence(firm, evidenceId)
    const id = `${evidenceId}>${targetOf(leaf)}`
    if (firm.store.get('evidenceLink', id) !== null) {
      firm.commit('evidence.unlink', [{ op: 'remove', entity: 'evidenceLink', id }])
    }
    return findEvidence(firm, evidenceId)
  },
} satisfies HandlersOf<'evidence.'>
