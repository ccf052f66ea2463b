import { z } from 'zod'

/** A text in both languages of the product; neither may be empty. */
export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
export type Bilingual = z.infer<typeof bilingualSchema>

/**
 * How far a rule may be trusted. `verified`: a published source supports it; `unverified`: from memory,
 * to be checked against the official text; `design`: our own wording or suggestion, never official.
 */
const confidenceSchema = z.enum(['verified', 'unverified', 'design'])
export type Confidence = z.infer<typeof confidenceSchema>

/** Where a rule comes from: `sources` are ids of the pack's own source list. */
export const provenanceSchema = z.strictObject({
  confidence: confidenceSchema,
  sources: z.array(z.string().min(1)).default([]),
  note: bilingualSchema.optional(),
})

export const packIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
export const packVersionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')
export const isoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-03-31')

const sourceSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  site: z.string().optional(),
})

/** The head that every pack carries. Published packs never change: a change needs a new version. */
export const packHead = {
  id: packIdSchema,
  version: packVersionSchema,
  title: bilingualSchema,
  description: bilingualSchema,
  publishedOn: isoDateSchema,
  licence: z.string().min(1),
  sources: z.array(sourceSchema),
}

/** Points at one version of another pack. */
export const packRefSchema = z.strictObject({ id: packIdSchema, version: packVersionSchema })
