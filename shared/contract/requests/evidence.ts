import { z } from 'zod'
import { evidenceFactsSchema } from '../../domain/evidence/facts.ts'
import { originSchema } from '../../domain/evidence/origin.ts'
import { doneSchema, fileTokenSchema, idSchema, jobIdSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

export const evidenceSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  number: z.number().int(),
  facts: evidenceFactsSchema,
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number(),
  sha256: z.string(),
  pages: z.number().int().nullable(),
  origin: originSchema.nullable(),
  /** When a person confirmed the facts; null while they are only suggested. */
  confirmedAt: z.string().nullable(),
  /** When it was withdrawn; null while it is in force. */
  withdrawnAt: z.string().nullable(),
  withdrawal: z.string(),
  /** What this evidence proves: bare leaf codes, and `profile:`, `field:`, `action:` … targets. */
  links: z.array(z.string()),
  addedAt: z.string(),
})
export type Evidence = z.infer<typeof evidenceSchema>

const totalSchema = z.strictObject({
  count: z.number().int().nonnegative(),
  bytes: z.number().nonnegative(),
})

export const evidenceRequests = {
  'evidence.list': request({
    summary: 'All evidence by number; `leaf` keeps only what is linked to it',
    needsFirm: true,
    input: z.strictObject({ leaf: z.string().optional() }),
    output: z.strictObject({ evidence: z.array(evidenceSchema) }),
  }),
  'evidence.totals': request({
    summary: 'How many evidence there are and how large their files: of the confidential, and of the others',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({ open: totalSchema, confidential: totalSchema }),
  }),
  'evidence.get': request({
    summary: 'One evidence',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: evidenceSchema,
  }),
  'evidence.import': request({
    summary:
      'Starts a job that takes files in, optionally linked to a leaf; its result lists what came in, what was known already and what failed',
    needsFirm: true,
    input: z.strictObject({ files: z.array(fileTokenSchema).min(1).max(1000), leaf: z.string().optional() }),
    output: jobIdSchema,
  }),
  'evidence.save': request({
    summary: 'Changes some facts of an evidence',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema, facts: evidenceFactsSchema.partial() }),
    output: evidenceSchema,
  }),
  'evidence.remove': request({
    summary: 'Removes an evidence with its links (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
  'evidence.link': request({
    summary: 'Links an evidence to a leaf',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, leaf: z.string().min(1) }),
    output: evidenceSchema,
  }),
  'evidence.unlink': request({
    summary: 'Takes a link away',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, leaf: z.string().min(1) }),
    output: evidenceSchema,
  }),
}
