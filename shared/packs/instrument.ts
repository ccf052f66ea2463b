import { z } from 'zod'
import { bilingualSchema, packHead, provenanceSchema } from './common.ts'

const codeSchema = z.string().regex(/^[A-Z0-9]+(\.[A-Za-z0-9]+)*$/)
const percentSchema = z.number().int().min(0).max(100)

const dimensionSchema = z.strictObject({
  id: z.string().min(1),
  title: bilingualSchema,
  asks: bilingualSchema,
})

/** One band of a scale, `from`–`to` in percent inclusive, described once per dimension. */
const bandSchema = z.strictObject({
  id: z.string().min(1),
  from: percentSchema,
  to: percentSchema,
  descriptions: z.record(z.string(), bilingualSchema),
})

/** A rule of thumb that limits a percent: `dimension` null caps the item itself, otherwise that dimension. */
const capSchema = z.strictObject({
  id: z.string().min(1),
  when: z.enum(['no-learning-evidence', 'no-comparison-data', 'fewer-than-three-years', 'single-site']),
  dimension: z.string().nullable(),
  maxPercent: percentSchema,
  text: bilingualSchema,
  provenance: provenanceSchema,
})

const scaleSchema = z.strictObject({
  id: z.enum(['process', 'results']),
  title: bilingualSchema,
  step: z.number().int().positive(),
  dimensions: z.array(dimensionSchema).min(1),
  bands: z.array(bandSchema).min(1),
  caps: z.array(capSchema),
  writingFrame: z.array(
    z.strictObject({ id: z.string().min(1), title: bilingualSchema, asks: bilingualSchema }),
  ),
  provenance: provenanceSchema,
})

const indicatorSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingualSchema,
  unit: bilingualSchema,
  direction: z.enum(['up', 'down', 'up-or-level', 'info']),
})

/** The smallest place an answer is written for. A leaf without its own number repeats its item's code. */
const leafSchema = z.strictObject({
  code: codeSchema,
  title: bilingualSchema,
  looksFor: bilingualSchema,
  questions: z
    .array(z.strictObject({ id: z.string().min(1), dimension: z.string().min(1), text: bilingualSchema }))
    .min(1),
  evidenceKinds: z.array(z.strictObject({ id: z.string().min(1), text: bilingualSchema })),
  indicators: z.array(indicatorSchema),
})

const itemSchema = z.strictObject({
  code: codeSchema,
  title: bilingualSchema,
  points: z.number().positive(),
  scale: z.enum(['process', 'results']),
  leaves: z.array(leafSchema).min(1),
})

const categorySchema = z.strictObject({
  code: codeSchema,
  title: bilingualSchema,
  points: z.number().positive(),
  items: z.array(itemSchema).min(1),
})

const profileFieldSchema = z.strictObject({
  id: z.string().min(1),
  title: bilingualSchema,
  suggests: bilingualSchema,
  provenance: provenanceSchema,
})

/** A table of the profile whose rows other parts refer to by their code, e.g. the strategic challenges C1, C2 … */
const profileTableSchema = z.strictObject({
  id: z.string().min(1),
  title: bilingualSchema,
  suggests: bilingualSchema,
  /** The letters before the number of a row's code. */
  codePrefix: z.string().regex(/^[A-Z]{1,3}$/),
  /** The profile field under which it is printed. */
  field: z.string().min(1),
  /** The first column holds the words by which a row is called. */
  columns: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        title: bilingualSchema,
        /** A `share` is a percent of a whole: those of all rows should make 100. */
        kind: z.enum(['text', 'number', 'percent', 'share']),
        width: z.number().positive(),
      }),
    )
    .min(1),
  /**
   * Leaves in which each row is expected to be answered: of the leaves listed here, at least one in every
   * category that they belong to (a challenge in 4.2.2.3 and in one leaf of 4.7, whichever it is).
   */
  answeredIn: z.array(z.string().min(1)),
  provenance: provenanceSchema,
})

/** An assessment instrument: its items, points, scales and questions; GB/T 19580 is one of them. */
export const instrumentSchema = z.strictObject({
  kind: z.literal('instrument'),
  ...packHead,
  standard: z.string().min(1),
  facts: z.array(
    z.strictObject({ label: bilingualSchema, value: bilingualSchema, provenance: provenanceSchema }),
  ),
  totalPoints: z.number().positive(),
  charactersPerPoint: z.number().positive(),
  provenance: z.strictObject({
    structure: provenanceSchema,
    points: provenanceSchema,
    questions: provenanceSchema,
    scoring: provenanceSchema,
  }),
  scales: z.array(scaleSchema).min(1),
  categories: z.array(categorySchema).min(1),
  profile: z.strictObject({
    title: bilingualSchema,
    maxCharacters: z.number().int().positive(),
    provenance: provenanceSchema,
    sections: z.array(
      z.strictObject({
        id: z.string().min(1),
        title: bilingualSchema,
        fields: z.array(profileFieldSchema).min(1),
      }),
    ),
    tables: z.array(profileTableSchema).default([]),
  }),
  maturity: z.strictObject({
    provenance: provenanceSchema,
    levels: z.array(
      z.strictObject({ from: z.number(), to: z.number(), title: bilingualSchema, advice: bilingualSchema }),
    ),
    inflatedFrom: z.number(),
    inflatedWarning: bilingualSchema,
    inflatedProvenance: provenanceSchema,
  }),
  commentTemplates: z.array(
    z.strictObject({ id: z.string().min(1), dimension: z.string().min(1), text: bilingualSchema }),
  ),
})

export type Instrument = z.infer<typeof instrumentSchema>
export type Scale = Instrument['scales'][number]
export type Band = Scale['bands'][number]
export type Cap = Scale['caps'][number]
export type Category = Instrument['categories'][number]
export type Item = Category['items'][number]
export type ProfileTable = Instrument['profile']['tables'][number]
export type Leaf = Item['leaves'][number]
