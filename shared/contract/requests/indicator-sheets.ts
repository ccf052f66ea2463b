import { z } from 'zod'
import { seriesNames } from '../../domain/indicators/indicator.ts'
import { doneSchema, fileTokenSchema, idSchema, jobIdSchema } from '../ids.ts'
import { request } from '../request.ts'
import { indicatorFieldsSchema } from './indicators.ts'

const seriesSchema = z.enum(seriesNames)
const wordSchema = z.union([z.string(), z.number()])

const shareSchema = z.strictObject({
  count: z.number().int(),
  /** How many could be judged. */
  of: z.number().int(),
  share: z.number().int().nullable(),
})
const factsSchema = z.strictObject({
  indicators: z.number().int(),
  withValues: z.number().int(),
  reference: z.number().int(),
  years: z.strictObject({ min: z.number(), median: z.number(), max: z.number() }).nullable(),
  short: z.number().int(),
  improving: shareSchema,
  sustained: shareSchema,
  worsening: shareSchema,
  compared: shareSchema,
  meetingTarget: shareSchema,
  aheadOfRival: shareSchema,
  aheadOfBenchmark: shareSchema,
  /** Medians in per cent of the other's value; above zero is ahead. */
  rivalGap: z.number().nullable(),
  benchmarkGap: z.number().nullable(),
})

const problemSchema = z.strictObject({
  id: z.string(),
  severity: z.enum(['error', 'note']),
  sheet: z.string(),
  /** `C5`, `C5:D6`; empty when the whole sheet is meant. */
  cell: z.string(),
  params: z.record(z.string(), wordSchema),
})
export type SheetProblem = z.infer<typeof problemSchema>

const valueChangeSchema = z.strictObject({
  kind: z.enum(['year', 'month', 'source']),
  series: seriesSchema,
  /** A year or a month. */
  at: z.string(),
  before: wordSchema.nullable(),
  after: wordSchema.nullable(),
  cell: z.string(),
})
export type SheetValueChange = z.infer<typeof valueChangeSchema>

const indicatorChangeSchema = z.strictObject({
  /** Names it in `leaveOut`. */
  key: z.string(),
  id: idSchema.nullable(),
  state: z.enum(['new', 'changed', 'unchanged']),
  /** Has an error and stays out. */
  faulty: z.boolean(),
  /** Where it was met first, as `sheet!A5`. */
  place: z.string(),
  code: z.string(),
  name: z.string(),
  leaf: z.string(),
  unit: z.string(),
  decimals: z.number().int(),
  fields: z.array(
    z.strictObject({
      field: z.enum(Object.keys(indicatorFieldsSchema.shape) as [keyof typeof indicatorFieldsSchema.shape]),
      before: wordSchema.nullable(),
      after: wordSchema.nullable(),
    }),
  ),
  /** The first of them; `valueCount` counts all. */
  values: z.array(valueChangeSchema),
  valueCount: z.number().int(),
  /** Stored values whose cells are blank in the file. */
  blanks: z.array(valueChangeSchema),
  blankCount: z.number().int(),
})
export type SheetIndicatorChange = z.infer<typeof indicatorChangeSchema>

const countsSchema = z.strictObject({
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  faulty: z.number().int(),
  values: z.number().int(),
  blanks: z.number().int(),
  errors: z.number().int(),
  notes: z.number().int(),
})

/** A workbook that was read before (`previewId`), or one that is read now without progress (`file`, for scripts). */
const sheetSource = { previewId: idSchema.optional(), file: fileTokenSchema.optional() }
const oneSource = (input: { readonly previewId?: unknown; readonly file?: unknown }): boolean =>
  (input.previewId === undefined) !== (input.file === undefined)

const previewSchema = z.strictObject({
  /** Null when the workbook was read for this one answer. */
  previewId: idSchema.nullable(),
  fileName: z.string(),
  counts: countsSchema,
  indicators: z.array(indicatorChangeSchema),
  problems: z.array(problemSchema),
})
export type SheetPreview = z.infer<typeof previewSchema>

const contradictionSchema = z.strictObject({
  place: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('answer'), leaf: z.string() }),
    z.strictObject({ kind: z.literal('profile'), field: z.string() }),
    z.strictObject({ kind: z.literal('profileRow'), table: z.string(), code: z.string() }),
    z.strictObject({ kind: z.literal('field'), dossierId: idSchema, field: z.string() }),
  ]),
  indicatorId: idSchema,
  indicator: z.string(),
  series: seriesSchema,
  year: z.number().int(),
  written: z.string(),
  ledger: z.string(),
  unit: z.string(),
  /** The words around the figure. */
  excerpt: z.string(),
})
export type Contradiction = z.infer<typeof contradictionSchema>

/** Requests of this area. */
export const indicatorSheetRequests = {
  'indicatorFacts.get': request({
    summary: 'What the indicators of every results item show up to the year that is assessed',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({
      year: z.number().int(),
      items: z.array(z.strictObject({ item: z.string(), facts: factsSchema })),
    }),
  }),
  'indicatorSheets.export': request({
    summary:
      'Starts a job that writes the register as an Excel workbook; its result is `{ exportId, fileName }`',
    needsFirm: true,
    input: z.strictObject({}),
    output: jobIdSchema,
  }),
  'indicatorSheets.read': request({
    summary:
      'Starts a job that reads an Excel workbook without changing anything; its result is `{ previewId }` and counts',
    needsFirm: true,
    input: z.strictObject({ file: fileTokenSchema }),
    output: jobIdSchema,
  }),
  'indicatorSheets.preview': request({
    summary: 'What a workbook would change, compared with the register as it is now',
    needsFirm: true,
    input: z.strictObject(sheetSource).refine(oneSource),
    output: previewSchema,
  }),
  'indicatorSheets.apply': request({
    summary:
      'Takes the changes of a workbook over in one step that can be undone; refused while there are errors, unless indicators with errors are left out',
    needsFirm: true,
    input: z
      .strictObject({
        ...sheetSource,
        /** Take over the indicators without errors and leave those with errors as they are. */
        skipFaulty: z.boolean(),
        /** Clear stored values whose cells are blank. */
        clearBlanks: z.boolean(),
        /** Keys of indicators that are left as they are. */
        leaveOut: z.array(z.string()).max(50_000),
      })
      .refine(oneSource),
    output: z.strictObject({
      added: z.number().int(),
      changed: z.number().int(),
      values: z.number().int(),
      cleared: z.number().int(),
    }),
  }),
  'indicatorSheets.drop': request({
    summary: 'Forgets a preview; nothing of it stays',
    needsFirm: true,
    input: z.strictObject({ previewId: idSchema }),
    output: doneSchema,
  }),
  'ledger.check': request({
    summary: 'Typed figures that contradict the register: in narratives, profile and application forms',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({ contradictions: z.array(contradictionSchema) }),
  }),
} as const
