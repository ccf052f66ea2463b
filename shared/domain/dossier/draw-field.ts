import type { FormField } from '../../packs/dossier-template.ts'
import type { DossierSnapshot, FieldValue } from './snapshot.ts'

export type DrawSource = Pick<DossierSnapshot, 'firm' | 'indicators' | 'filingDate' | 'title'> & {
  readonly assessment: { readonly year: number }
}

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)

/** A value named by a template, e.g. `firm.creditCode` or `dossier.filingDate`; empty when there is none. */
export const drawSource = (name: string, from: DrawSource): FieldValue => {
  const [area, key = ''] = name.split('.')
  if (area === 'firm') {
    const facts: Readonly<Record<string, string | number | null>> = from.firm
    return Object.hasOwn(facts, key) ? (facts[key] ?? '') : ''
  }
  if (area === 'dossier') return key === 'filingDate' ? from.filingDate : key === 'title' ? from.title : ''
  if (area === 'assessment') return key === 'year' ? from.assessment.year : ''
  return ''
}

/** The years of a year table, oldest first: the assessed year is the last one. */
export const yearsOf = (field: Extract<FormField, { type: 'year-table' }>, year: number): readonly string[] =>
  Array.from({ length: field.years }, (_, index) => String(year - field.years + 1 + index))

const drawYears = (field: Extract<FormField, { type: 'year-table' }>, from: DrawSource): FieldValue => {
  const years = yearsOf(field, from.assessment.year)
  const rows = field.rows.flatMap(row => {
    const indicator = from.indicators.find(one => one.code === row.indicator)
    const values = years.flatMap(year => {
      const value = indicator?.actual[year]
      return value === undefined ? [] : [[year, value] as const]
    })
    return values.length === 0 ? [] : [[row.id, Object.fromEntries(values)] as const]
  })
  return Object.fromEntries(rows)
}

/** What a form cell shows while nothing is typed: the firm's fact or the indicator it names. */
export const drawField = (field: FormField, from: DrawSource): FieldValue => {
  if (field.type === 'year-table') return drawYears(field, from)
  return field.source === undefined ? null : drawSource(field.source, from)
}

/** The typed value of a form cell or, where nothing is typed, the drawn one. */
export const fieldValue = (
  field: FormField,
  fields: Readonly<Record<string, FieldValue>>,
  from: DrawSource,
): FieldValue => {
  const typed = Object.hasOwn(fields, field.id) ? fields[field.id] : undefined
  return typed === undefined || isEmpty(typed) ? drawField(field, from) : typed
}

export const isEmptyValue = isEmpty
