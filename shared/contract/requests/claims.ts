import { z } from 'zod'
import { passageSchema } from '../../domain/evidence/passage.ts'
import { doneSchema, idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const claimStateSchema = z.enum(['unproven', 'proven', 'reworded', 'stale', 'withdrawn', 'gone', 'deleted'])
const proofStateSchema = z.enum(['intact', 'replaced', 'withdrawn', 'gone'])
const visitSchema = z.enum(['open', 'seen', 'doubtful'])

const proofSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  evidenceId: idSchema,
  /** Of the evidence as it is now; null and empty when it was removed. */
  number: z.number().int().nullable(),
  title: z.string(),
  place: passageSchema,
  note: z.string(),
  state: proofStateSchema,
})

const claimSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  leaf: z.string(),
  /** The sentence as it was when it was last proven or confirmed. */
  text: z.string(),
  /** The sentence as it stands now; null when it is no longer in the text. */
  sentence: z.string().nullable(),
  state: claimStateSchema,
  /** Some proof of it is not intact, whatever the others are. */
  touched: z.boolean(),
  visit: visitSchema,
  visitedAt: z.string(),
  visitNote: z.string(),
  proofs: z.array(proofSchema),
})
export type Claim = z.infer<typeof claimSchema>
export type Proof = Claim['proofs'][number]

const coverageShape = {
  claims: z.number().int(),
  proven: z.number().int(),
  /** Proven once, to be looked at again. */
  broken: z.number().int(),
}
const coverageSchema = z.strictObject(coverageShape)

const noteSchema = z.string().max(2000)

export const claimRequests = {
  'claims.list': request({
    summary:
      'The sentences that have to be proven, in reading order, each with its proofs and how it stands now; `leaf` keeps only its own',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, leaf: z.string().optional() }),
    output: z.strictObject({ claims: z.array(claimSchema) }),
  }),
  'claims.coverage': request({
    summary: 'How many claims there are and how many are proven, in all, by leaf and by item',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({
      total: coverageSchema,
      leaves: z.array(z.strictObject({ leaf: z.string(), ...coverageShape })),
      items: z.array(z.strictObject({ item: z.string(), ...coverageShape })),
    }),
  }),
  'claims.ofEvidence': request({
    summary: 'The claims that rest on one evidence, of all assessments',
    needsFirm: true,
    input: z.strictObject({ evidenceId: idSchema }),
    output: z.strictObject({
      claims: z.array(
        z.strictObject({
          id: idSchema,
          assessmentId: idSchema,
          assessment: z.string(),
          leaf: z.string(),
          /** The sentence as it stands, or as it was last when it was deleted. */
          sentence: z.string(),
          state: claimStateSchema,
          /** How its proofs on this evidence stand. */
          proofs: z.array(proofStateSchema),
        }),
      ),
    }),
  }),
  'claims.create': request({
    summary:
      'Makes a sentence a claim; the mark in the narrative carries the given id, an id in use answers `conflict`',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema.max(80),
      assessmentId: idSchema,
      leaf: z.string(),
      text: z.string().trim().min(1).max(4000),
    }),
    output: claimSchema,
  }),
  'claims.confirm': request({
    summary: 'Says that the proofs hold for the sentence as it stands now',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: claimSchema,
  }),
  'claims.visit': request({
    summary: 'What was seen on site: the claim holds, is doubtful, or is open again',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema, visit: visitSchema, note: noteSchema }),
    output: claimSchema,
  }),
  'claims.remove': request({
    summary: 'Removes a claim with its proofs; the text stays as it is (undo brings the claim back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
  'proofs.save': request({
    summary:
      'Ties a passage of an evidence, as its content is now, to a claim (no id; the evidence is linked to the leaf), or ties a proof anew; the sentence counts as proven as it stands',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      claimId: idSchema,
      evidenceId: idSchema,
      place: passageSchema,
      note: noteSchema.default(''),
    }),
    output: claimSchema,
  }),
  'proofs.remove': request({
    summary: 'Takes a passage away from its claim (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: claimSchema,
  }),
}
