import { conflict } from '../app-error.ts'
import { startEvidenceList } from '../exchange/evidence-list-job.ts'
import { makeExpiryCalendar } from '../exchange/expiry-calendar.ts'
import { startEvidenceExport } from '../exchange/export-evidence-job.ts'
import { startReplacement } from '../exchange/replace-evidence.ts'
import { startEvidenceVerification } from '../exchange/verify-evidence-job.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { readCustody } from '../reading/custody.ts'
import { findEvidence } from '../reading/evidence.ts'
import { countDue, readValidity } from '../reading/validity.ts'
import type { EntityFields } from '../store/entities.ts'
import type { HandlersOf } from './handler.ts'

type Mark = Pick<EntityFields<'evidence'>, 'withdrawnAt' | 'withdrawal'>

const mark = (firm: FirmSession, name: string, id: string, revision: number, fields: Mark) => {
  const stored = findEvidence(firm, id)
  if (stored.revision !== revision) throw conflict(stored)
  firm.commit(name, [{ op: 'update', entity: 'evidence', id, revision, fields }])
  return findEvidence(firm, id)
}

export const custodyHandlers = {
  'evidence.replace': (app, replacement) => ({ jobId: startReplacement(app, replacement).id }),
  'evidence.versions': (app, { id }) => {
    const firm = app.firm()
    findEvidence(firm, id)
    const rows = firm.store.list('evidenceVersion', { evidenceId: id }, [
      { field: 'revision', descending: true },
    ])
    return {
      versions: rows.map(({ revision: _, updatedAt: __, evidenceId: ___, ...version }) => version),
    }
  },
  'evidence.custody': (app, { id }) => ({ events: [...readCustody(app.firm(), id)] }),
  'custody.export': (app, wanted) => ({ jobId: startEvidenceExport(app, wanted).id }),
  'custody.list': (app, { scope, language }) => ({ jobId: startEvidenceList(app, scope, language).id }),
  'custody.verify': app => ({ jobId: startEvidenceVerification(app).id }),
  'validity.list': app => readValidity(app, app.firm()),
  'validity.due': app => countDue(app, app.firm()),
  'validity.calendar': (app, { language }) => makeExpiryCalendar(app, language),
  'evidence.withdraw': (app, { id, revision, reason }) =>
    mark(app.firm(), 'evidence.withdraw', id, revision, {
      withdrawnAt: new Date(app.options.clock()).toISOString(),
      withdrawal: reason,
    }),
  'evidence.reinstate': (app, { id, revision }) =>
    mark(app.firm(), 'evidence.reinstate', id, revision, { withdrawnAt: null, withdrawal: null }),
} satisfies HandlersOf<
  | 'evidence.replace'
  | 'evidence.versions'
  | 'evidence.custody'
  | 'evidence.withdraw'
  | 'evidence.reinstate'
  | 'custody.'
  | 'validity.'
>
