import type { Dossier } from '../../../shared/contract/requests/dossiers.ts'
import { conflict } from '../app-error.ts'
import { startBuild } from '../exchange/build-dossier-job.ts'
import { dossierPacks } from '../firm/dossier-packs.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listBuilds } from '../reading/builds.ts'
import { defined } from '../reading/defined.ts'
import { drawSourceOf, fieldValueOf, fieldValuesOf, formFieldOf } from '../reading/dossier-fields.ts'
import { summariseDossier } from '../reading/summarise-dossier.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import { checkFieldValue } from './check-field-value.ts'
import type { HandlersOf } from './handler.ts'

const dossierOf = (row: EntityRow<'dossier'>): Dossier => ({
  id: row.id,
  revision: row.revision,
  title: row.title,
  template: { id: row.templateId, version: row.templateVersion },
  assessmentId: row.assessmentId,
  filingDate: row.filingDate,
  language: row.language,
  sizeBudget: row.sizeBudget,
  updatedAt: row.updatedAt,
})

/** The dossier when the caller has seen its present revision. */
const current = (firm: FirmSession, id: string, revision: number): EntityRow<'dossier'> => {
  const row = firm.dossier(id)
  if (row.revision !== revision) throw conflict(dossierOf(row))
  return row
}

export const dossierHandlers = {
  'dossiers.list': app => ({
    dossiers: app
      .firm()
      .store.list('dossier', {}, [{ field: 'title' }])
      .map(dossierOf),
  }),
  'dossiers.create': (app, { template, assessmentId, title, filingDate, language }) => {
    const firm = app.firm()
    firm.assessment(assessmentId)
    const id = app.options.newId()
    const { packs, change } = dossierPacks(app.packs, id, template)
    const { id: templateId, version: templateVersion } = template
    const fields = {
      templateId,
      templateVersion,
      assessmentId,
      title,
      filingDate,
      language,
      sizeBudget: null,
    }
    firm.commit('dossiers.create', [{ op: 'create', entity: 'dossier', id, fields }, change], { packs })
    return dossierOf(firm.dossier(id))
  },
  'dossiers.save': (app, { id, revision, ...changes }) => {
    const firm = app.firm()
    current(firm, id, revision)
    firm.commit('dossiers.save', [
      { op: 'update', entity: 'dossier', id, revision, fields: defined(changes) },
    ])
    return dossierOf(firm.dossier(id))
  },
  'dossiers.remove': (app, { id, revision }) => {
    const firm = app.firm()
    current(firm, id, revision)
    const parts = [
      ...firm.store
        .list('value', { scope: id })
        .map((row): Change => ({ op: 'remove', entity: 'value', id: row.id })),
      ...firm.store
        .list('build', { dossierId: id })
        .map((row): Change => ({ op: 'remove', entity: 'build', id: row.id })),
      ...firm.store
        .list('dossierEvidence', { dossierId: id })
        .map((row): Change => ({ op: 'remove', entity: 'dossierEvidence', id: row.id })),
    ]
    firm.commit('dossiers.remove', [...parts, { op: 'remove', entity: 'dossier', id, revision }])
    return {}
  },
  'dossiers.get': (app, { id }) => ({
    dossier: dossierOf(app.firm().dossier(id)),
    fields: fieldValuesOf(app.firm(), id),
  }),
  'dossiers.saveField': (app, { id: dossierId, field: fieldId, revision, value }) => {
    const firm = app.firm()
    const field = formFieldOf(firm.template(dossierId), fieldId)
    if (value !== null) checkFieldValue(field, value)
    const sources = drawSourceOf(firm, dossierId)
    const stored = fieldValueOf(firm, dossierId, field, sources)
    if (stored.revision !== revision) throw conflict(stored)
    const id = `${dossierId}:${fieldId}`
    const change: Change =
      stored.revision === 0
        ? { op: 'create', entity: 'value', id, fields: { scope: dossierId, key: fieldId, value } }
        : value === null
          ? { op: 'remove', entity: 'value', id, revision }
          : { op: 'update', entity: 'value', id, revision, fields: { value } }
    if (value !== null || stored.revision !== 0) firm.commit('dossiers.saveField', [change])
    return fieldValueOf(firm, dossierId, field, sources)
  },
  'dossiers.check': (app, { id }) => summariseDossier(app, app.firm(), id),
  'dossiers.build': (app, { id }) => {
    app.firm().dossier(id)
    return { jobId: startBuild(app, id).id }
  },
  'builds.list': (app, { dossierId }) => {
    app.firm().dossier(dossierId)
    return { builds: listBuilds(app.firm(), dossierId) }
  },
} satisfies HandlersOf<'dossiers.' | 'builds.'>
