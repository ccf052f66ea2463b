import { z } from 'zod'
import { isoDateSchema, packRefSchema } from '../../packs/common.ts'
import { doneSchema, idSchema, jobIdSchema, languageSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'
import { buildWeightSchema } from './build-weight.ts'

const sizeBudgetSchema = z.number().int().min(1).max(4096).nullable()

const dossierSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  title: z.string(),
  template: packRefSchema,
  assessmentId: idSchema,
  filingDate: z.string(),
  language: languageSchema,
  /** The largest file the receiving office takes, in MiB; null when not limited. */
  sizeBudget: sizeBudgetSchema,
  updatedAt: z.string(),
})
export type Dossier = z.infer<typeof dossierSchema>

const fieldValueSchema = z.strictObject({
  field: z.string(),
  revision: revisionSchema,
  value: z.json(),
  source: z.enum(['typed', 'firm', 'indicator', 'empty']),
})
export type FieldValue = z.infer<typeof fieldValueSchema>

/** A line of the completeness check; its sentence is `checks.<id>` in the locale files. */
const remarkSchema = z.strictObject({
  id: z.string(),
  severity: z.enum(['blocking', 'warning', 'info']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  place: z.strictObject({
    screen: z.enum(['firm', 'profile', 'answer', 'score', 'form', 'evidence', 'indicators', 'dossier']),
    code: z.string(),
  }),
})
export type Remark = z.infer<typeof remarkSchema>

const buildSchema = z.strictObject({
  id: idSchema,
  dossierId: idSchema,
  builtAt: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  size: z.number(),
  pages: z.number().int(),
  available: z.boolean(),
  problems: z.array(z.strictObject({ evidence: z.number().int(), code: z.string() })),
  missingGlyphs: z.array(z.string()),
  /** Null where the size was not limited. */
  weight: buildWeightSchema.nullable(),
})
export type Build = z.infer<typeof buildSchema>

export const dossierRequests = {
  'dossiers.list': request({
    summary: 'The firm’s dossiers',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({ dossiers: z.array(dossierSchema) }),
  }),
  'dossiers.create': request({
    summary:
      'Starts a dossier from a template and an assessment and keeps a copy of the template in the firm file',
    needsFirm: true,
    input: z.strictObject({
      template: packRefSchema,
      assessmentId: idSchema,
      title: z.string().trim().min(1).max(200),
      filingDate: z.union([isoDateSchema, z.literal('')]),
      language: languageSchema,
    }),
    output: dossierSchema,
  }),
  'dossiers.save': request({
    summary: 'Changes title, filing date, language or the size the PDF may have at most',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema,
      revision: revisionSchema,
      title: z.string().trim().min(1).max(200).optional(),
      filingDate: z.union([isoDateSchema, z.literal('')]).optional(),
      language: languageSchema.optional(),
      sizeBudget: sizeBudgetSchema.optional(),
    }),
    output: dossierSchema,
  }),
  'dossiers.remove': request({
    summary: 'Removes a dossier (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
  'dossiers.get': request({
    summary:
      'One dossier with the value of every form field, typed or drawn from the firm and its indicators',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ dossier: dossierSchema, fields: z.array(fieldValueSchema) }),
  }),
  'dossiers.saveField': request({
    summary: 'Types one form field; null goes back to the drawn value',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, field: z.string(), revision: revisionSchema, value: z.json() }),
    output: fieldValueSchema,
  }),
  'dossiers.check': request({
    summary: 'What is still missing or doubtful, worst first',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({
      remarks: z.array(remarkSchema),
      filled: z.number().int(),
      fields: z.number().int(),
      characters: z.number().int(),
      maxCharacters: z.number().int().nullable(),
      evidence: z.number().int(),
    }),
  }),
  'dossiers.build': request({
    summary: 'Starts a job that builds the PDF; its result is a build',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: jobIdSchema,
  }),
  'builds.list': request({
    summary: 'Earlier builds of a dossier, newest first',
    needsFirm: true,
    input: z.strictObject({ dossierId: idSchema }),
    output: z.strictObject({ builds: z.array(buildSchema) }),
  }),
}
