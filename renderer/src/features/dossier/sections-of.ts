import type { Confidence } from '../../../../shared/packs/common.ts'
import type { DossierTemplate, FormField } from '../../../../shared/packs/dossier-template.ts'

type FormPart = Extract<DossierTemplate['parts'][number], { type: 'form' }>
export type FormSection = FormPart['sections'][number]

/** All sections of all forms of a template, in order. */
export const sectionsOf = (template: DossierTemplate): readonly FormSection[] =>
  template.parts.flatMap(part => (part.type === 'form' ? part.sections : []))

/** The section that holds a field. */
export const sectionOfField = (template: DossierTemplate, field: string): FormSection | undefined =>
  sectionsOf(template).find(section => section.fields.some(one => one.id === field))

/** Whether the firm fills a field; the opinions of other bodies stay empty. */
export const isOwnField = (field: FormField): boolean => field.required || field.source !== undefined

/** Fields that the firm fills; the others do not count. */
export const ownFields = (section: FormSection): readonly FormField[] => section.fields.filter(isOwnField)

/** How far most fields of a section may be trusted; the others are marked one by one. */
export const commonConfidence = (section: FormSection): Confidence => {
  const count = (wanted: Confidence) =>
    section.fields.filter(field => field.provenance.confidence === wanted).length
  const order: readonly Confidence[] = ['unverified', 'verified', 'design']
  return order.reduce((most, one) => (count(one) > count(most) ? one : most))
}
