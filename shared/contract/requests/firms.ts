import { z } from 'zod'
import { firmFactsSchema } from '../../domain/firm/facts.ts'
import { doneSchema, fileTokenSchema, idSchema, jobIdSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const firmEntrySchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  fileName: z.string(),
  folder: z.string(),
  exists: z.boolean(),
  encrypted: z.boolean(),
  openedAt: z.string().nullable(),
  size: z.number().nullable(),
  lastBackupAt: z.string().nullable(),
})
export type FirmEntry = z.infer<typeof firmEntrySchema>

const passphraseSchema = z.string().min(1).max(1000)

const openFirmSchema = z.strictObject({
  fileId: z.string(),
  revision: revisionSchema,
  facts: firmFactsSchema,
  fileName: z.string(),
  folder: z.string(),
  size: z.number(),
  encrypted: z.boolean(),
  demo: z.boolean(),
  lastBackupAt: z.string().nullable(),
  /** Set when the file is a copy made for one assessor: only this one's scores can be changed in it. */
  seat: z.strictObject({ assessorId: idSchema, assessorName: z.string(), assessmentId: idSchema }).nullable(),
})
export type OpenFirm = z.infer<typeof openFirmSchema>

const backupSchema = z.strictObject({
  id: idSchema,
  firmName: z.string(),
  fileName: z.string(),
  createdAt: z.string(),
  size: z.number(),
  verified: z.boolean(),
  encrypted: z.boolean(),
})
export type Backup = z.infer<typeof backupSchema>

export const firmRequests = {
  'firms.list': request({
    summary: 'Firm files known on this machine, most recently opened first',
    needsFirm: false,
    input: z.strictObject({}),
    output: z.strictObject({ firms: z.array(firmEntrySchema) }),
  }),
  'firms.create': request({
    summary: 'Creates a firm file in the firm folder and opens it; `sample` fills it from a sample pack',
    needsFirm: false,
    input: z.strictObject({
      name: z.string().trim().min(1).max(300),
      sample: z.string().optional(),
      passphrase: passphraseSchema.optional(),
    }),
    output: openFirmSchema,
  }),
  'firms.open': request({
    summary: 'Opens a known firm file, or one that the person chose',
    needsFirm: false,
    input: z.union([
      z.strictObject({ id: idSchema, passphrase: passphraseSchema.optional() }),
      z.strictObject({ token: fileTokenSchema, passphrase: passphraseSchema.optional() }),
    ]),
    output: openFirmSchema,
  }),
  'firms.close': request({
    summary: 'Closes the open firm file and folds it into one file',
    needsFirm: false,
    input: z.strictObject({}),
    output: doneSchema,
  }),
  'firms.forget': request({
    summary: 'Takes a firm off the list; its file stays',
    needsFirm: false,
    input: z.strictObject({ id: idSchema }),
    output: doneSchema,
  }),
  'firms.current': request({
    summary: 'The open firm, or null',
    needsFirm: false,
    input: z.strictObject({}),
    output: z.strictObject({ firm: openFirmSchema.nullable() }),
  }),
  'firms.save': request({
    summary: 'Changes some facts of the firm',
    needsFirm: true,
    input: z.strictObject({ revision: revisionSchema, facts: firmFactsSchema.partial() }),
    output: z.strictObject({ revision: revisionSchema, facts: firmFactsSchema }),
  }),
  'firms.setPassphrase': request({
    summary: 'Sets, changes or (null) removes the passphrase of the open firm file',
    needsFirm: true,
    input: z.strictObject({ current: passphraseSchema.optional(), next: passphraseSchema.nullable() }),
    output: z.strictObject({ encrypted: z.boolean() }),
  }),
  'firms.exportCopy': request({
    summary: 'Starts a job that writes a compared copy of the firm file; the job’s result names the export',
    needsFirm: true,
    input: z.strictObject({}),
    output: jobIdSchema,
  }),
  'firms.check': request({
    summary: 'Starts a job that verifies the whole file',
    needsFirm: true,
    input: z.strictObject({}),
    output: jobIdSchema,
  }),
  'backups.list': request({
    summary: 'Backups on this machine, newest first; with a firm file id only those of that file',
    needsFirm: false,
    input: z.strictObject({ fileId: z.string().optional() }),
    output: z.strictObject({ backups: z.array(backupSchema) }),
  }),
  'backups.create': request({
    summary: 'Starts a job that makes and compares a backup now',
    needsFirm: true,
    input: z.strictObject({}),
    output: jobIdSchema,
  }),
  'backups.restore': request({
    summary:
      'Starts a job that restores a backup beside the present file and compares it; the job’s result names the firm entry',
    needsFirm: false,
    input: z.strictObject({ id: idSchema, passphrase: passphraseSchema.optional() }),
    output: jobIdSchema,
  }),
}
