import { z } from 'zod'
import { custodyEventSchema } from '../../domain/evidence/custody/custody-event.ts'
import { evidenceScopeSchema } from '../../domain/evidence/export/evidence-set.ts'
import { evidenceFactsSchema } from '../../domain/evidence/facts.ts'
import { fileTokenSchema, idSchema, jobIdSchema, languageSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'
import { evidenceSchema } from './evidence.ts'

export const reasonSchema = z.string().trim().min(1).max(2000)

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

const openDossierSchema = z.strictObject({ id: idSchema, title: z.string(), filingDate: z.string() })
const expiringSchema = z.strictObject({
  id: idSchema,
  number: z.number().int(),
  title: z.string(),
  kind: z.string(),
  validTo: z.string(),
  days: z.number().int(),
  reminder: z.number().int().nullable(),
  lapsesBefore: z.array(openDossierSchema),
})

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
  'custody.export': request({
    summary:
      'Starts the export of evidence as a folder tree with readable names, an index (xlsx and html) and the list of hashes, in one archive that is read back and compared; `versions` adds what was replaced',
    needsFirm: true,
    input: z.strictObject({
      scope: evidenceScopeSchema,
      language: languageSchema,
      confidential: z.boolean().default(true),
      versions: z.boolean().default(false),
    }),
    output: jobIdSchema,
  }),
  'custody.list': request({
    summary:
      'Starts the list of evidence in force with the hash of each and a fingerprint of all, as a PDF to be signed',
    needsFirm: true,
    input: z.strictObject({ scope: evidenceScopeSchema, language: languageSchema }),
    output: jobIdSchema,
  }),
  'custody.verify': request({
    summary:
      'Starts the comparison of all evidence with the hashes of its intake; the journal notes the result',
    needsFirm: true,
    input: z.strictObject({}),
    output: jobIdSchema,
  }),
  'validity.list': request({
    summary:
      'Evidence in force that states a last day, the earliest first, with due reminders and the open dossiers it lapses before',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({
      today: z.string(),
      evidence: z.array(expiringSchema),
      dossiers: z.array(openDossierSchema),
    }),
  }),
  'validity.due': request({
    summary: 'How much evidence in force has lapsed, and of how much a reminder is due',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({ lapsed: z.number().int(), due: z.number().int() }),
  }),
  'validity.calendar': request({
    summary:
      'Writes what lapses from today on, with its reminders, and the deadlines of open dossiers as a calendar (.ics), to be saved like any export; confidential evidence stands there by its number alone',
    needsFirm: true,
    input: z.strictObject({ language: languageSchema }),
    output: z.strictObject({ exportId: idSchema, fileName: z.string(), count: z.number().int() }),
  }),
  'evidence.reinstate': request({
    summary: 'Puts a withdrawn evidence in force again',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: evidenceSchema,
  }),
}
