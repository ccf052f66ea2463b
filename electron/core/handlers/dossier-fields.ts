import type { FieldValue } from '../../../shared/contract/requests/dossiers.ts'
import type { DossierTemplate, FormField } from '../../../shared/packs/dossier-template.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm-session.ts'
import { drawField, type FieldSources } from './draw-field.ts'
import { firmFactsOf } from './firm-facts.ts'
import { listIndicators } from './indicators.ts'

export const formFieldsOf = (template: DossierTemplate): readonly FormField[] =>
  template.parts.flatMap(part =>
    part.type === 'form' ? part.sections.flatMap(section => section.fields) : [],
  )

export const formFieldOf = (template: DossierTemplate, id: string): FormField => {
  const field = formFieldsOf(template).find(candidate => candidate.id === id)
  if (field === undefined) throw notFound('field', id)
  return field
}

export const fieldSourcesOf = (firm: FirmSession, dossierId: string): FieldSources => {
  const dossier = firm.dossier(dossierId)
  return {
    firm: firmFactsOf(firm.store),
    filingDate: dossier.filingDate,
    year: firm.assessment(dossier.assessmentId).year,
    indicators: listIndicators(firm),
  }
}

/** What stands in a form field now: the typed value, or the drawn one with revision 0. */
export const fieldValueOf = (
  firm: FirmSession,
  dossierId: string,
  field: FormField,
  sources: FieldSources,
): FieldValue => {
  const typed = firm.store.get('value', `${dossierId}:${field.id}`)
  if (typed !== null) {
    return { field: field.id, revision: typed.revision, value: typed.value, source: 'typed' }
  }
  return { field: field.id, revision: 0, ...drawField(field, sources) }
}

export const fieldValuesOf = (firm: FirmSession, dossierId: string): FieldValue[] => {
  const sources = fieldSourcesOf(firm, dossierId)
  return formFieldsOf(firm.template(dossierId)).map(field => fieldValueOf(firm, dossierId, field, sources))
}
