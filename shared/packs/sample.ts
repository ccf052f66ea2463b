import { z } from 'zod'
import { evidenceFactsSchema } from '../domain/evidence/facts.ts'
import { firmFactsSchema } from '../domain/firm/facts.ts'
import { richTextSchema } from '../domain/text/rich-text.ts'
import { bilingualSchema, packHead, packRefSchema } from './common.ts'

/**
 * A fictitious firm that fills every part of the product. In rich text an evidence reference names the
 * evidence's number in this pack (`evidence[].number`); it is resolved to the stored id on import.
 */
export const sampleSchema = z.strictObject({
  kind: z.literal('sample'),
  ...packHead,
  notice: bilingualSchema,
  instrument: packRefSchema,
  template: packRefSchema,
  year: z.number().int(),
  firm: firmFactsSchema,
  /** Keyed by the instrument's profile field id. */
  profile: z.record(z.string(), richTextSchema),
  /** Keyed by leaf code. */
  answers: z.record(z.string(), richTextSchema),
  /** Keyed by item code; bands keyed by dimension id. */
  scores: z.record(
    z.string(),
    z.strictObject({
      bands: z.record(z.string(), z.string()),
      percent: z.number().int(),
      reason: z.string().min(1),
    }),
  ),
  findings: z.array(
    z.strictObject({
      item: z.string().min(1),
      kind: z.enum(['strength', 'opportunity']),
      text: z.string().min(1),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      code: z.string().min(1),
      leaf: z.string().min(1),
      name: z.string().min(1),
      unit: z.string().min(1),
      direction: z.enum(['up', 'down', 'up-or-level', 'info']),
      decimals: z.number().int().min(0).max(4),
      definition: z.string().min(1),
      source: z.string().min(1),
      rivalName: z.string().optional(),
      benchmarkName: z.string().optional(),
      /** Year → value of each series. */
      actual: z.record(z.string(), z.number()),
      target: z.record(z.string(), z.number()),
      rival: z.record(z.string(), z.number()),
      benchmark: z.record(z.string(), z.number()),
    }),
  ),
  evidence: z.array(
    z.strictObject({
      number: z.number().int().positive(),
      file: z.string().min(1),
      facts: evidenceFactsSchema,
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
