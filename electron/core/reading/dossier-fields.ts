import type { FieldValue } from '../../../shared/contract/requests/dossiers.ts'
import { type DrawSource, drawField, isEmptyValue } from '../../../shared/domain/dossier/draw-field.ts'
import type { DossierTemplate, FormField } from '../../../shared/packs/dossier-template.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { firmFactsOf } from './firm-facts.ts'
import { listSnapshotIndicators } from './snapshot-indicators.ts'

const formFieldsOf = (template: DossierTemplate): readonly FormField[] =>
  template.parts.flatMap(part =>
    part.type === 'form' ? part.sections.flatMap(section => section.fields) : [],
  )

export const formFieldOf = (template: DossierTemplate, id: string): FormField => {
  const field = formFieldsOf(template).find(candidate => candidate.id === id)
  if (field === undefined) throw notFound('field', id)
  return field
}

/** What the form fields of a dossier are drawn from while nobody typed them. */
export const drawSourceOf = (firm: FirmSession, dossierId: string): DrawSource => {
  const { title, filingDate, assessmentId } = firm.dossier(dossierId)
  return {
    title,
    filingDate,
    firm: firmFactsOf(firm.store),
    assessment: { year: firm.assessment(assessmentId).year },
    indicators: listSnapshotIndicators(firm),
  }
}

/** What stands in a form field now: the typed value, or the drawn one with revision 0. */
export const fieldValueOf = (
  firm: FirmSession,
  dossierId: string,
  field: FormField,
  from: DrawSource,
): FieldValue => {
  const typed = firm.store.get('value', `${dossierId}:${field.id}`)
  if (typed !== null)
    return { field: field.id, revision: typed.revision, value: typed.value, source: 'typed' }
  const drawn = drawField(field, from)
  if (isEmptyValue(drawn)) return { field: field.id, revision: 0, value: null, source: 'empty' }
  const value = JSON.parse(JSON.stringify(drawn)) as FieldValue['value']
  return { field: field.id, revision: 0, value, source: field.type === 'year-table' ? 'indicator' : 'firm' }
}

export const fieldValuesOf = (firm: FirmSession, dossierId: string): FieldValue[] => {
  const from = drawSourceOf(firm, dossierId)
  return formFieldsOf(firm.template(dossierId)).map(field => fieldValueOf(firm, dossierId, field, from))
}
