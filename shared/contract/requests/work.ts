import { z } from 'zod'
import { doneSchema, idSchema, rangesSchema } from '../ids.ts'
import { request } from '../request.ts'

/** A long piece of work; it always ends as done, failed or cancelled. */
const jobSchema = z.strictObject({
  id: idSchema,
  kind: z.enum([
    'import-evidence',
    'unpack-archive',
    'read-content',
    'build-dossier',
    'backup',
    'restore',
    'export-copy',
    'check',
    'read-word',
    'read-sheet',
    'write-sheet',
    'hand-out',
    'build-report',
    'replace-evidence',
    'export-evidence',
  ]),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.number(),
  total: z.number(),
  label: z.string(),
  startedAt: z.string(),
  result: z.json().nullable(),
  error: z
    .strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
})
export type Job = z.infer<typeof jobSchema>

const stepSchema = z.strictObject({ command: z.string(), seq: z.number().int() })

const movedSchema = stepSchema.extend({
  /** How much evidence went or came with it when it was an intake, all pieces of it together. */
  evidence: z.number().int().optional(),
})

const historyEntrySchema = z.strictObject({
  seq: z.number().int(),
  at: z.string(),
  actor: z.string(),
  command: z.string(),
  op: z.enum(['create', 'update', 'remove']),
  fields: z.array(z.strictObject({ field: z.string(), before: z.json(), after: z.json() })),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

export const workRequests = {
  'jobs.list': request({
    summary: 'Running jobs and those that ended lately',
    needsFirm: false,
    input: z.strictObject({}),
    output: z.strictObject({ jobs: z.array(jobSchema) }),
  }),
  'jobs.cancel': request({
    summary: 'Asks a job to stop; it ends as cancelled',
    needsFirm: false,
    input: z.strictObject({ id: idSchema }),
    output: doneSchema,
  }),
  'history.list': request({
    summary: 'Who changed what in one entity, newest first',
    needsFirm: true,
    input: z.strictObject({
      entity: z.enum([
        'answer',
        'score',
        'evidence',
        'firm',
        'finding',
        'value',
        'indicator',
        'dossier',
        'ballot',
        'consensus',
        'action',
        'questionNote',
        'profileRow',
      ]),
      id: idSchema,
      limit: z.number().int().min(1).max(500).default(100),
    }),
    output: z.strictObject({ entries: z.array(historyEntrySchema) }),
  }),
  'history.state': request({
    summary: 'What undo and redo would do now',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({ undo: stepSchema.nullable(), redo: stepSchema.nullable() }),
  }),
  'history.undo': request({
    summary: 'Takes the last change of this person back, as a new change; an intake as a whole',
    needsFirm: true,
    input: z.strictObject({}),
    output: movedSchema,
  }),
  'history.redo': request({
    summary: 'Does the change again that was last taken back; an intake as a whole',
    needsFirm: true,
    input: z.strictObject({}),
    output: movedSchema,
  }),
  'search.find': request({
    summary: 'Full text over narratives, evidence with its content, findings and indicators',
    needsFirm: true,
    input: z.strictObject({
      text: z.string().trim().min(1).max(200),
      limit: z.number().int().min(1).max(100).default(20),
    }),
    output: z.strictObject({
      hits: z.array(
        z.strictObject({
          entity: z.string(),
          id: z.string(),
          title: z.string(),
          excerpt: z.string(),
          /** Where the words stand in the excerpt: `[from, to)` in UTF-16 units. */
          ranges: rangesSchema,
          /** The page of the content of an evidence on which they stand; null for words of a row. */
          page: z.number().int().nullable(),
          /** Of a finding or a check of a site visit, whose ids do not tell it; null for all others. */
          assessmentId: z.string().nullable(),
        }),
      ),
    }),
  }),
}
