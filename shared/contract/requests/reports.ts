import { z } from 'zod'
import { idSchema, jobIdSchema, languageSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const overallSchema = z.strictObject({
  revision: revisionSchema,
  /** The leader's own words on the whole, one paragraph a line. */
  text: z.string().max(8000),
})
export type Overall = z.infer<typeof overallSchema>

export const reportRequests = {
  'reports.overall': request({
    summary: 'The assessors’ words on the whole that open the feedback report; never written has revision 0',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: overallSchema,
  }),
  'reports.saveOverall': request({
    summary: 'Saves the words on the whole; a stale revision answers `conflict` with the stored ones',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      revision: revisionSchema,
      text: z.string().max(8000),
    }),
    output: overallSchema,
  }),
  'reports.feedback': request({
    summary:
      'Starts a job that builds the feedback report as PDF; its result names the export, pages and hash',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, language: languageSchema }),
    output: jobIdSchema,
  }),
  'reports.workbook': request({
    summary:
      'Starts a job that writes the assessor workbook as Excel: questions, score sheet with bands, findings, indicators; `filled` adds what is written and agreed',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, language: languageSchema, filled: z.boolean() }),
    output: jobIdSchema,
  }),
}
