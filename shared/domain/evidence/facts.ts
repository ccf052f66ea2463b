import { z } from 'zod'

export const evidenceKinds = [
  'licence',
  'certificate',
  'test-report',
  'audit-report',
  'financial-statement',
  'contract',
  'award',
  'patent',
  'standard',
  'policy',
  'record',
  'survey',
  'photo',
  'other',
] as const

const dateOrEmpty = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'a date such as 2026-03-31, 2026-03 or 2026')

/** The facts a person confirms about an evidence; an empty string is "not stated". */
export const evidenceFactsSchema = z.strictObject({
  title: z.string().min(1).max(300),
  kind: z.enum(evidenceKinds),
  issuer: z.string().max(200),
  documentNumber: z.string().max(120),
  issuedOn: dateOrEmpty,
  validFrom: dateOrEmpty,
  validTo: dateOrEmpty,
  original: z.enum(['original', 'copy']),
  confidential: z.boolean(),
  note: z.string().max(2000),
})
export type EvidenceFacts = z.infer<typeof evidenceFactsSchema>
export type EvidenceKind = EvidenceFacts['kind']
