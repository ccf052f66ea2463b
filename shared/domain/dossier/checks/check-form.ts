import type { FormField } from '../../../packs/dossier-template.ts'
import { checkCreditCode, normaliseCreditCode } from '../../credit-code/check-credit-code.ts'
import { countCharacters } from '../../text/count-characters.ts'
import type { CheckContext } from '../check-context.ts'
import { fieldValue, isEmptyValue, yearsOf } from '../draw-field.ts'
import { fieldRecord } from '../field-record.ts'
import { type Remark, remark } from '../remark.ts'
import type { FieldValue } from '../snapshot.ts'

type Field<Type extends FormField['type']> = Extract<FormField, { type: Type }>

const checkCode = (field: FormField, value: FieldValue, label: string): readonly Remark[] =>
  checkCreditCode(normaliseCreditCode(String(value))).map(problem =>
    remark(`credit-code-${problem.id}`, 'blocking', 'form', field.id, { label, ...problem.params }),
  )

/** Cells without a value; a firm says "无" where there is nothing, it does not leave the cell blank. */
const checkYears = (
  field: Field<'year-table'>,
  value: FieldValue,
  label: string,
  context: CheckContext,
): readonly Remark[] => {
  const years = yearsOf(field, context.snapshot.assessment.year)
  return field.rows.flatMap(row => {
    const cells = fieldRecord(fieldRecord(value)[row.id])
    const missing = years.filter(year => isEmptyValue(cells[year]))
    if (missing.length === 0) return []
    const params = { label, row: context.say(row.label), years: missing.join(context.comma) }
    return [remark('year-cell-missing', field.required ? 'blocking' : 'warning', 'form', field.id, params)]
  })
}

const checkTable = (
  field: Field<'table'>,
  value: FieldValue,
  label: string,
  context: CheckContext,
): readonly Remark[] => {
  const rows = Array.isArray(value) ? (value as readonly FieldValue[]) : []
  return rows.flatMap((row, index) =>
    field.columns.flatMap(column =>
      isEmptyValue(fieldRecord(row)[column.id])
        ? [
            remark('table-cell-blank', 'warning', 'form', field.id, {
              label,
              row: index + 1,
              column: context.say(column.label),
            }),
          ]
        : [],
    ),
  )
}

const checkField = (field: FormField, context: CheckContext): readonly Remark[] => {
  const { snapshot } = context
  const label = context.say(field.label)
  const value = fieldValue(field, snapshot.fields, snapshot)
  if (isEmptyValue(value))
    return field.required ? [remark('field-missing', 'blocking', 'form', field.id, { label })] : []
  if (field.type === 'credit-code') return checkCode(field, value, label)
  if (field.type === 'year-table') return checkYears(field, value, label, context)
  if (field.type === 'table') return checkTable(field, value, label, context)
  if ((field.type === 'text' || field.type === 'long-text') && field.maxCharacters !== undefined) {
    const count = countCharacters(String(value))
    if (count > field.maxCharacters)
      return [
        remark('field-too-long', 'warning', 'form', field.id, { label, count, max: field.maxCharacters }),
      ]
  }
  return []
}

const reasonField = /blank/

/** The cells of the application form; blank optional cells ask for a reason where the form has a place for it. */
export const checkForm = (context: CheckContext): readonly Remark[] => {
  const fields = context.snapshot.template.parts.flatMap(part =>
    part.type === 'form' ? part.sections.flatMap(section => section.fields) : [],
  )
  const remarks = fields.flatMap(field => checkField(field, context))
  const reason = fields.find(field => reasonField.test(field.id))
  const isBlank = (field: FormField): boolean =>
    isEmptyValue(fieldValue(field, context.snapshot.fields, context.snapshot))
  if (reason === undefined || !isBlank(reason)) return remarks
  const blank = remarks.filter(one => one.id === 'table-cell-blank' || one.id === 'year-cell-missing').length
  return blank === 0
    ? remarks
    : [...remarks, remark('blank-without-reason', 'warning', 'form', reason.id, { count: blank })]
}
