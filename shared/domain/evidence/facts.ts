import { z } from 'zod'

/** Id of a kind of evidence; which there are, a pack of evidence kinds says. */
export const kindIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')

const dateOrEmpty = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'a date such as 2026-03-31, 2026-03 or 2026')

/** The facts that stand on a document itself; an empty string is "not stated". */
export const statedFactsSchema = z.strictObject({
  title: z.string().min(1).max(300),
  kind: kindIdSchema,
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
