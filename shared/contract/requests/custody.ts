import { z } from 'zod'
import { custodyEventSchema } from '../../domain/evidence/custody/custody-event.ts'
import { evidenceFactsSchema } from '../../domain/evidence/facts.ts'
import { fileTokenSchema, idSchema, jobIdSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'
import { evidenceSchema } from './evidence.ts'

const reasonSchema = z.string().trim().min(1).max(2000)

const versionSchema = z.strictObject({
  /** Opens and shows its file as the id of an evidence does. */
  id: idSchema,
  facts: evidenceFactsSchema,
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number(),
  sha256: z.string(),
  pages: z.number().int().nullable(),
  addedAt: z.string(),
  replacedAt: z.string(),
  reason: z.string(),
})
export type EvidenceVersion = z.infer<typeof versionSchema>

export const custodyRequests = {
  'evidence.replace': request({
    summary:
      'Starts a job that gives an evidence a new file; number and links stay, the old file and facts are kept as its predecessor, facts have to be confirmed anew. `facts` states facts of the new document; document number and dates that it does not state are emptied',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema,
      revision: revisionSchema,
      file: fileTokenSchema,
      facts: evidenceFactsSchema.partial().default({}),
      reason: reasonSchema,
    }),
    output: jobIdSchema,
  }),
  'evidence.versions': request({
    summary: 'What an evidence was before it was replaced, newest first',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ versions: z.array(versionSchema) }),
  }),
  'evidence.custody': request({
    summary: 'What happened to an evidence from its intake on, newest first, as the journal tells it',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ events: z.array(custodyEventSchema) }),
  }),
  'evidence.withdraw': request({
    summary: 'Marks an evidence as no longer to be relied on; file, number and links stay',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema, reason: reasonSchema }),
    output: evidenceSchema,
  }),
  'evidence.reinstate': request({
    summary: 'Puts a withdrawn evidence in force again',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: evidenceSchema,
  }),
}
