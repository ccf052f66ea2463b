import { z } from 'zod'

const fieldSchema = z.strictObject({ field: z.string(), before: z.json(), after: z.json() })
const fileSchema = z.strictObject({ fileName: z.string(), sha256: z.string() })

const base = {
  /** The journal entry that tells of it. */
  seq: z.number().int(),
  at: z.string(),
  actor: z.string(),
  device: z.string(),
  /** It came by taking back (or doing again) an earlier step. */
  undo: z.boolean(),
}
const event = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ ...base, kind: z.literal(kind), ...shape })

/** One thing that happened to an evidence, as the journal knows it. */
export const custodyEventSchema = z.discriminatedUnion('kind', [
  event('taken-in', { ...fileSchema.shape, size: z.number(), path: z.string() }),
  event('removed', {}),
  event('restored', {}),
  /** `confirmed`: a person confirmed the facts with it. */
  event('facts', { fields: z.array(fieldSchema), confirmed: z.boolean() }),
  event('replaced', { before: fileSchema, after: fileSchema, reason: z.string() }),
  event('withdrawn', { reason: z.string() }),
  event('reinstated', {}),
  /** What it proves, as a link of the contract names it. */
  event('linked', { target: z.string() }),
  event('unlinked', { target: z.string() }),
  /** A sentence of a narrative was tied to a passage of it, or untied. */
  event('proof', { added: z.boolean(), claimId: z.string() }),
  /** Areas to be blackened and pages turned in the copy that is submitted. */
  event('submitted-copy', { areas: z.number().int(), turned: z.number().int() }),
  /** Pages chosen for a dossier; null is all of them. */
  event('pages', { dossierId: z.string(), pages: z.number().int().nullable() }),
  event('built', { dossierId: z.string(), fileName: z.string() }),
  /** It stood in a list, an export or a verification; `digest` is that of the whole set. */
  event('recorded', {
    record: z.enum(['list', 'export', 'verified']),
    scope: z.string(),
    count: z.number().int(),
    digest: z.string(),
    intact: z.boolean(),
  }),
])
export type CustodyEvent = z.infer<typeof custodyEventSchema>
