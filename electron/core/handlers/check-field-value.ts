import { z } from 'zod'
import type { FormField } from '../../../shared/packs/dossier-template.ts'
import { AppError } from '../app-error.ts'

const words = z.string().max(20_000)
const cell = z.union([words, z.number(), z.boolean(), z.null()])

const schemaOf = (field: FormField): z.ZodType => {
  if (field.type === 'number') return z.union([z.number(), words])
  if (field.type === 'table') return z.array(z.record(z.string(), cell)).max(field.maxRows)
  if (field.type === 'year-table') return z.record(z.string(), z.record(z.string(), cell))
  if (field.type === 'choice') return z.enum(['', ...field.options.map(option => option.id)])
  return words
}

/** Refuses (`invalid-input`) a value that a form field of this type cannot hold. */
export const checkFieldValue = (field: FormField, value: unknown): void => {
  const parsed = schemaOf(field).safeParse(value)
  if (parsed.success) return
  const issues = parsed.error.issues.slice(0, 20).map(issue => ({
    path: ['value', ...issue.path].join('.'),
    message: issue.message,
  }))
  throw new AppError('invalid-input', { params: { path: `value (${field.id})` }, issues })
}
