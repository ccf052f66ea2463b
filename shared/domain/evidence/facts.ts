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

/** The facts that stand on a document itself; an empty string is "not stated". */
export const statedFactsSchema = z.strictObject({
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

/** The facts a person confirms about an evidence. */
export const evidenceFactsSchema = statedFactsSchema.extend({
  keywords: z.array(z.string().min(1).max(60)).max(50),
  /** Who looks after it in the firm; empty when nobody is named. */
  owner: z.string().max(120),
})
export type StatedFacts = z.infer<typeof statedFactsSchema>
export type EvidenceFacts = z.infer<typeof evidenceFactsSchema>
export type EvidenceKind = EvidenceFacts['kind']
