import { z } from 'zod'
import { intakeLimit } from '../../domain/evidence/intake/intake-limit.ts'
import { doneSchema, fileTokenSchema, idSchema, jobIdSchema } from '../ids.ts'
import { request } from '../request.ts'

const stateSchema = z.enum(['waiting', 'imported', 'known', 'failed', 'skipped'])
export type IntakeState = z.infer<typeof stateSchema>

/** What fills the sentence of a refusal. */
export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]))
const count = z.number().int().nonnegative()
const pathSchema = z.string().min(1).max(1000)

const intakeSchema = z.strictObject({
  id: idSchema,
  /** What the person chose: the name of a folder, of an archive, or of the first file. */
  label: z.string(),
  /** What everything of it is linked to; codes as in `evidence.link`. */
  links: z.array(z.string()),
  /** The evidence whose archive is unpacked; empty for files that a person chose. */
  archive: z.string(),
  startedAt: z.string(),
  /** Null while it is under way, or was interrupted. */
  endedAt: z.string().nullable(),
  /** A job brings its files in right now. */
  running: z.boolean(),
  counts: z.strictObject({
    total: count,
    waiting: count,
    imported: count,
    known: count,
    failed: count,
    /** Left over by a system or a program; no evidence of anybody's. */
    skipped: count,
  }),
  /** Bytes in all, and of the files that wait. */
  bytes: z.strictObject({ total: z.number(), waiting: z.number() }),
})
export type Intake = z.infer<typeof intakeSchema>

const intakeFileSchema = z.strictObject({
  /** Its place in the list that was handed in, from 0. */
  n: count,
  path: z.string(),
  size: z.number(),
  state: stateSchema,
  evidenceId: z.string().nullable(),
  /** The number of its evidence; null when there is none, or none any more. */
  number: z.number().int().nullable(),
  /** Why it did not come in. */
  code: z.string().nullable(),
  params: paramsSchema,
})
export type IntakeFile = z.infer<typeof intakeFileSchema>

/** Why a window could not hand a file over. */
const notHandedOver = z.enum([
  'file-gone',
  'file-unreadable',
  'file-too-large',
  'file-skipped',
  'disk-full',
  'io',
])

export const intakeRequests = {
  'intakes.begin': request({
    summary: 'Writes down what shall come in before any byte of it does',
    needsFirm: true,
    input: z.strictObject({
      label: z.string().max(300),
      links: z.array(z.string().min(1).max(300)).max(50),
      files: z
        .array(z.strictObject({ path: pathSchema, size: z.number().int().nonnegative() }))
        .min(1)
        .max(intakeLimit),
    }),
    output: z.strictObject({ intakeId: idSchema }),
  }),
  'intakes.takeIn': request({
    summary:
      'Starts a job that brings files of an intake in; what became of each is written down as it happens. A file that could not be handed over carries the reason instead of a token',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema,
      files: z
        .array(
          z.union([
            z.strictObject({ n: count, token: fileTokenSchema }),
            z.strictObject({ n: count, code: notHandedOver }),
          ]),
        )
        .min(1)
        .max(1000),
    }),
    output: jobIdSchema,
  }),
  'intakes.list': request({
    summary: 'The intakes of this firm file, newest first',
    needsFirm: true,
    input: z.strictObject({ limit: z.number().int().min(1).max(200).default(50) }),
    output: z.strictObject({ intakes: z.array(intakeSchema) }),
  }),
  'intakes.get': request({
    summary: 'The report of an intake: counts, causes, and its files page by page',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema,
      state: stateSchema.optional(),
      /** Only files with this cause. */
      code: z.string().optional(),
      offset: count.default(0),
      limit: z.number().int().min(0).max(1000).default(200),
    }),
    output: z.strictObject({
      intake: intakeSchema,
      /** Why files failed or were skipped, most frequent first, each with the words of one of them. */
      causes: z.array(z.strictObject({ code: z.string(), count, params: paramsSchema })),
      /** Archives that came in or were known, and may be unpacked. */
      archives: z.array(z.strictObject({ id: idSchema, number: z.number().int(), name: z.string() })),
      /** How many files the filter lets through. */
      matching: count,
      files: z.array(intakeFileSchema),
    }),
  }),
  'intakes.finish': request({
    summary: 'Ends an intake; what still waits stays listed as not brought in',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: intakeSchema,
  }),
  'intakes.remove': request({
    summary: 'Removes the report of an intake; the evidence stays',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: doneSchema,
  }),
  'intakes.unpack': request({
    summary:
      'Starts a job that unpacks an archive into evidence; its result names the intake that reports each entry. `intakeId` goes on with an interrupted one',
    needsFirm: true,
    input: z.strictObject({
      evidenceId: idSchema,
      links: z.array(z.string().min(1).max(300)).max(50).default([]),
      intakeId: idSchema.optional(),
    }),
    output: jobIdSchema,
  }),
}
