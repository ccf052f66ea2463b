import { z } from 'zod'
import { statedFactsSchema } from '../domain/evidence/facts.ts'
import { firmFactsSchema } from '../domain/firm/facts.ts'
import { richTextSchema } from '../domain/text/rich-text.ts'
import { bilingualSchema, packHead, packRefSchema } from './common.ts'
import { sampleAssessmentShape, sampleEarlierSchema } from './sample-assessment.ts'
import { sampleIndicatorSchema } from './sample-indicator.ts'

/**
 * A fictitious firm that fills every part of the product. In rich text a reference names an evidence by its
 * number in this pack (`evidence[].number`) and an indicator by its code; both are resolved to stored ids on
 * import. Rows of profile tables are named by their codes, which stay.
 */
export const sampleSchema = z.strictObject({
  kind: z.literal('sample'),
  ...packHead,
  notice: bilingualSchema,
  instrument: packRefSchema,
  template: packRefSchema,
  firm: firmFactsSchema,
  /** Keyed by the instrument's profile field id. */
  profile: z.record(z.string(), richTextSchema),
  /** Keyed by the id of the instrument's profile table. */
  profileRows: z.record(
    z.string(),
    z.array(
      z.strictObject({ code: z.string().min(1).max(20), cells: z.record(z.string(), z.string().max(2000)) }),
    ),
  ),
  ...sampleAssessmentShape,
  /** Assessments of years before, the oldest first; each was started from the one before it. */
  earlier: z.array(sampleEarlierSchema),
  /** Of the present assessment; keyed by question id. */
  questionNotes: z.record(z.string(), z.string().min(1).max(8000)),
  snippets: z.array(z.strictObject({ title: z.string().min(1).max(120), text: richTextSchema })),
  indicators: z.array(sampleIndicatorSchema),
  evidence: z.array(
    z.strictObject({
      number: z.number().int().positive(),
      file: z.string().min(1),
      facts: statedFactsSchema,
      links: z.array(z.string().min(1)),
    }),
  ),
  dossier: z.strictObject({
    title: z.string().min(1),
    filingDate: z.string(),
    fields: z.record(z.string(), z.json()),
  }),
})
export type Sample = z.infer<typeof sampleSchema>
