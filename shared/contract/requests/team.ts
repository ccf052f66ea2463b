import { z } from 'zod'
import { doneSchema, fileTokenSchema, idSchema, jobIdSchema, revisionSchema } from '../ids.ts'
import { noteSchema } from '../note.ts'
import { request } from '../request.ts'

const roleSchema = z.enum(['leader', 'assessor', 'trainee'])
export type AssessorRole = z.infer<typeof roleSchema>

const percentSchema = z.number().int().min(0).max(100)
const sentencesSchema = z.array(z.string().trim().min(1).max(1000)).max(30)

const handInSchema = z.strictObject({
  /** `here`: scored in this file; `file`: came as a hand-in file (in an assessor’s copy: went out as one). */
  origin: z.enum(['here', 'file']),
  handedInAt: z.string(),
  /** SHA-256 over the ballots, fixed at the moment of handing in. */
  commitment: z.string(),
  /** When all were opened together; null before. */
  revealedAt: z.string().nullable(),
})
export type HandIn = z.infer<typeof handInSchema>

const assessorSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  name: z.string(),
  role: roleSchema,
  affiliation: z.string(),
  position: z.number(),
  /** When a copy was last made for this assessor; null when never. */
  handedOutAt: z.string().nullable(),
  handIn: handInSchema.nullable(),
  /** Hand-ins that were withdrawn, oldest first, and why. */
  withdrawals: z.array(
    z.strictObject({ handedInAt: z.string(), withdrawnAt: z.string(), reason: z.string() }),
  ),
  /** Items with a percent; null when this file cannot know (a copy is out and has not come back). */
  scored: z.number().int().nullable(),
})
export type Assessor = z.infer<typeof assessorSchema>

const ballotSchema = z.strictObject({
  assessorId: idSchema,
  item: z.string(),
  revision: revisionSchema,
  bands: z.record(z.string(), z.string()),
  percent: percentSchema.nullable(),
  reason: z.string(),
  strengths: z.array(z.string()),
  opportunities: z.array(z.string()),
  /** What should be looked at on site. */
  verify: z.array(z.string()),
  updatedAt: z.string().nullable(),
})
export type Ballot = z.infer<typeof ballotSchema>

export const teamRequests = {
  'assessors.list': request({
    summary:
      'The assessors of an assessment in their order, what each has handed in, and how far the team is; in an assessor’s copy only the seat’s',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({
      assessors: z.array(assessorSchema),
      /** Set when this file is a copy made for one assessor. */
      seat: z.strictObject({ assessorId: idSchema, assessmentId: idSchema }).nullable(),
      /** Items of the instrument, beside `scored`. */
      items: z.number().int(),
      /** `forming`: nothing scored or handed in yet; `all-in`: the hand-ins can be opened. */
      state: z.enum(['forming', 'scoring', 'all-in', 'revealed']),
    }),
  }),
  'assessors.save': request({
    summary:
      'Adds (no id) or changes an assessor; who becomes leader takes the role from the one before; nobody joins after the reveal (`already-revealed`)',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      name: z.string().trim().min(1).max(60),
      role: roleSchema,
      affiliation: z.string().trim().max(120).default(''),
      position: z.number().optional(),
    }),
    output: assessorSchema,
  }),
  'assessors.remove': request({
    summary:
      'Removes an assessor with what was scored here (undo brings it back); one who handed in is refused with `handed-in`',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
  'assessors.handOut': request({
    summary:
      'Starts a job that makes a firm file for one assessor: all that is needed to score, nothing of what others think; its result names the export and counts the `evidence` with files and the `leftOut`. `passphrase` is required when this file has one',
    needsFirm: true,
    input: z.strictObject({
      assessorId: idSchema,
      /** Whether the files of the evidence go along; else the copy says that they were left out. */
      evidence: z.boolean(),
      /** Whether also files of evidence marked confidential go along. */
      confidential: z.boolean().default(false),
      passphrase: z.string().min(1).max(1000).nullable(),
    }),
    output: jobIdSchema,
  }),
  'ballots.list': request({
    summary:
      'What assessors think of each item: before the reveal only those of the one assessor asked for (in a copy: the seat’s), others are refused with `not-revealed`; afterwards all, or those of one assessor',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, assessorId: idSchema.optional() }),
    output: z.strictObject({ ballots: z.array(ballotSchema) }),
  }),
  'ballots.save': request({
    summary: 'Changes one assessor’s view of one item; refused with `handed-in` once it is handed in',
    needsFirm: true,
    input: z.strictObject({
      assessorId: idSchema,
      item: z.string(),
      /** 0 for an item never scored. */
      revision: revisionSchema,
      bands: z.record(z.string(), z.string()).optional(),
      percent: percentSchema.multipleOf(5).nullable().optional(),
      reason: z.string().max(4000).optional(),
      strengths: sentencesSchema.optional(),
      opportunities: sentencesSchema.optional(),
      verify: sentencesSchema.optional(),
    }),
    output: ballotSchema,
  }),
  'ballots.proposal': request({
    summary: 'The best-fit percent for the bands of one ballot, with its reasons and warnings as data',
    needsFirm: true,
    input: z.strictObject({ assessorId: idSchema, item: z.string() }),
    output: z.strictObject({
      percent: z.number().int().nullable(),
      reasons: z.array(noteSchema),
      warnings: z.array(noteSchema),
    }),
  }),
  'handIns.make': request({
    summary:
      'Hands in what one assessor scored in this file. In a copy it writes a sealed hand-in file and shows its opening code (asked again it gives the same file and code); in the main file it fixes the ballots here and there is no file. Items without a percent are refused with `incomplete` unless allowed',
    needsFirm: true,
    input: z.strictObject({ assessorId: idSchema, allowIncomplete: z.boolean().default(false) }),
    output: z.strictObject({
      exportId: z.string().nullable(),
      fileName: z.string().nullable(),
      /** Three groups of four; only its assessor is shown it and tells it when the team opens the scores. */
      code: z.string().nullable(),
      commitment: z.string(),
      handedInAt: z.string(),
    }),
  }),
  'handIns.take': request({
    summary: 'Takes a hand-in file in, still sealed; one that is here already changes nothing (`known`)',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, file: fileTokenSchema }),
    output: z.strictObject({
      result: z.enum(['taken', 'known']),
      assessorId: idSchema,
      name: z.string(),
      handedInAt: z.string(),
      commitment: z.string(),
      /** Items with a percent in it. */
      scored: z.number().int(),
    }),
  }),
  'handIns.withdraw': request({
    summary: 'Takes a hand-in back before the reveal, with the reason; the ballots can be changed again',
    needsFirm: true,
    input: z.strictObject({ assessorId: idSchema, reason: z.string().trim().min(1).max(1000) }),
    output: doneSchema,
  }),
  'handIns.open': request({
    summary:
      'Opens all hand-ins together or none: everybody must have handed in, every code be right, every ballot be what was handed in. `codes` by assessor id, one for each hand-in that came as a file',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      codes: z.record(idSchema, z.string().max(40)),
    }),
    output: z.strictObject({ revealedAt: z.string() }),
  }),
}
