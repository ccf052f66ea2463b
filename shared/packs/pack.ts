import { z } from 'zod'
import { crosswalkSchema } from './crosswalk.ts'
import { dossierTemplateSchema } from './dossier-template.ts'
import { evidenceKindsSchema } from './evidence-kinds.ts'
import { instrumentSchema } from './instrument.ts'
import { printStyleSchema } from './print-style.ts'
import { reviewRulesSchema } from './review-rules.ts'
import { sampleSchema } from './sample.ts'

/** Schema of every kind of pack, keyed by the folder name below `resources/packs`. */
export const packSchemas = {
  instrument: instrumentSchema,
  'dossier-template': dossierTemplateSchema,
  'print-style': printStyleSchema,
  crosswalk: crosswalkSchema,
  'review-rules': reviewRulesSchema,
  'evidence-kinds': evidenceKindsSchema,
  sample: sampleSchema,
} as const

export type PackKind = keyof typeof packSchemas
export type PackOf<K extends PackKind> = z.infer<(typeof packSchemas)[K]>

export const packKindSchema = z.enum([
  'instrument',
  'dossier-template',
  'print-style',
  'crosswalk',
  'review-rules',
  'evidence-kinds',
  'sample',
])

export const packSchema = z.discriminatedUnion('kind', [
  instrumentSchema,
  dossierTemplateSchema,
  printStyleSchema,
  crosswalkSchema,
  reviewRulesSchema,
  evidenceKindsSchema,
  sampleSchema,
])
