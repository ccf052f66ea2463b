import { z } from 'zod'
import { kindIdSchema } from '../domain/evidence/facts.ts'
import { bilingualSchema, packHead, packIdSchema, packRefSchema, provenanceSchema } from './common.ts'

const fieldBase = {
  id: z.string().min(1),
  label: bilingualSchema,
  hint: bilingualSchema.optional(),
  required: z.boolean(),
  /** Where the value is taken from when the form itself has none, e.g. `firm.creditCode`. */
  source: z.string().optional(),
  provenance: provenanceSchema,
}

/** One cell or table of an application form. A year table asks one value per row and year, oldest first. */
const formFieldSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    ...fieldBase,
    maxCharacters: z.number().int().positive().optional(),
  }),
  z.strictObject({
    type: z.literal('long-text'),
    ...fieldBase,
    maxCharacters: z.number().int().positive().optional(),
  }),
  z.strictObject({ type: z.literal('date'), ...fieldBase }),
  z.strictObject({ type: z.literal('number'), ...fieldBase, unit: bilingualSchema.optional() }),
  z.strictObject({ type: z.literal('credit-code'), ...fieldBase }),
  z.strictObject({
    type: z.literal('choice'),
    ...fieldBase,
    options: z.array(z.strictObject({ id: z.string().min(1), label: bilingualSchema })).min(2),
  }),
  z.strictObject({
    type: z.literal('table'),
    ...fieldBase,
    columns: z
      .array(z.strictObject({ id: z.string().min(1), label: bilingualSchema, width: z.number().positive() }))
      .min(1),
    maxRows: z.number().int().positive(),
  }),
  z.strictObject({
    type: z.literal('year-table'),
    ...fieldBase,
    years: z.number().int().positive(),
    rankColumn: z.boolean(),
    rows: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          label: bilingualSchema,
          unit: bilingualSchema,
          indicator: z.string().optional(),
        }),
      )
      .min(1),
  }),
])

const partBase = { id: z.string().min(1), title: bilingualSchema, provenance: provenanceSchema }

/** The parts of a dossier in the order in which they are bound. */
const dossierPartSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('cover'),
    ...partBase,
    heading: bilingualSchema,
    subheading: bilingualSchema,
    lines: z.array(z.strictObject({ label: bilingualSchema, source: z.string().min(1) })),
  }),
  z.strictObject({
    type: z.literal('letter'),
    ...partBase,
    paragraphs: z.array(bilingualSchema).min(1),
    signatures: z.array(bilingualSchema).min(1),
  }),
  z.strictObject({ type: z.literal('contents'), ...partBase }),
  z.strictObject({
    type: z.literal('form'),
    ...partBase,
    sections: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          title: bilingualSchema,
          fields: z.array(formFieldSchema).min(1),
        }),
      )
      .min(1),
  }),
  z.strictObject({ type: z.literal('profile'), ...partBase }),
  z.strictObject({ type: z.literal('report'), ...partBase }),
  z.strictObject({ type: z.literal('results'), ...partBase }),
  z.strictObject({ type: z.literal('scores'), ...partBase }),
  z.strictObject({ type: z.literal('catalogue'), ...partBase }),
  z.strictObject({ type: z.literal('evidence'), ...partBase }),
])

/** How many characters a part may hold; `countsCharts` tells whether tables and charts count too. */
const limitSchema = z.strictObject({
  id: z.string().min(1),
  part: z.string().min(1),
  maxCharacters: z.number().int().positive(),
  countsCharts: z.boolean(),
  provenance: provenanceSchema,
})

export const dossierTemplateSchema = z.strictObject({
  kind: z.literal('dossier-template'),
  ...packHead,
  authority: bilingualSchema,
  instrument: packRefSchema,
  printStyle: packIdSchema,
  parts: z.array(dossierPartSchema).min(1),
  limits: z.array(limitSchema),
  /** Conditions, rhythm, seats and steps of the award, each with its confidence; shown, never enforced when unverified. */
  rules: z.array(
    z.strictObject({
      id: z.string().min(1),
      group: z.enum(['eligibility', 'veto', 'procedure', 'format', 'money', 'calendar']),
      text: bilingualSchema,
      provenance: provenanceSchema,
    }),
  ),
  /** Which evidence the award wants to see, with the kinds of evidence that can meet each entry. */
  evidenceChecklist: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        text: bilingualSchema,
        kinds: z.array(kindIdSchema).min(1),
        provenance: provenanceSchema,
      }),
    )
    .default([]),
  /** Days before the filing date up to which a certificate that lapses is warned of. */
  certificateWarningDays: z.number().int().nonnegative(),
})

export type DossierTemplate = z.infer<typeof dossierTemplateSchema>
export type DossierPart = DossierTemplate['parts'][number]
export type FormField = z.infer<typeof formFieldSchema>
