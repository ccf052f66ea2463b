import { z } from 'zod'
import { linkKinds } from '../../domain/evidence/link-target.ts'
import { idSchema } from '../ids.ts'
import { request } from '../request.ts'

/** Names may be blank where a person has not typed one. */
const namedSchema = z.strictObject({ zh: z.string(), en: z.string() })

/** Something that an evidence can be linked to. */
const placeSchema = z.strictObject({
  /** As `evidence.link` takes it: a bare leaf code, or `finding:<id>` and the like. */
  target: z.string(),
  kind: z.enum(linkKinds),
  name: namedSchema,
  /** Where it stands: the leaf of a question, the item of a finding, the indicator of a figure. */
  within: namedSchema,
  /** Leads there: the leaf to open, the assessment it belongs to, the id of the row; empty where there is no screen. */
  leaf: z.string(),
  assessmentId: z.string(),
  id: z.string(),
})
export type Place = z.infer<typeof placeSchema>

const coveredEvidenceSchema = z.strictObject({ id: idSchema, number: z.number().int(), title: z.string() })

const coverageLeafSchema = z.strictObject({
  leaf: z.string(),
  title: namedSchema,
  linked: z.array(coveredEvidenceSchema).readonly(),
  /** What the instrument expects, with the evidence whose title seems to be it. */
  expected: z
    .array(z.strictObject({ id: z.string(), text: namedSchema, met: z.array(z.number().int()).readonly() }))
    .readonly(),
})

export const placeRequests = {
  'places.find': request({
    summary: 'What an evidence can be linked to, by words of its code or name',
    needsFirm: true,
    input: z.strictObject({
      text: z.string().max(200),
      /** Questions, strengths and opportunities of this assessment are offered; of none when absent. */
      assessmentId: idSchema.optional(),
      kinds: z.array(z.enum(linkKinds)).optional(),
      limit: z.number().int().min(1).max(100).default(12),
    }),
    output: z.strictObject({ places: z.array(placeSchema), total: z.number().int() }),
  }),
  'places.name': request({
    summary: 'The names of link targets, in their order; what is there no longer is left out',
    needsFirm: true,
    input: z.strictObject({ targets: z.array(z.string().min(1).max(320)).max(2000) }),
    output: z.strictObject({ places: z.array(placeSchema) }),
  }),
  'places.counts': request({
    summary: 'How much evidence each linked place has, by target',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({ counts: z.record(z.string(), z.number().int()) }),
  }),
  'places.evidence': request({
    summary: 'The evidence of one place, by number',
    needsFirm: true,
    input: z.strictObject({ target: z.string().min(1).max(320) }),
    output: z.strictObject({ evidence: z.array(coveredEvidenceSchema) }),
  }),
  'coverage.get': request({
    summary:
      'For each leaf what the instrument expects and what is there, and evidence that is unused or used too often',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({
      items: z
        .array(
          z.strictObject({
            item: z.string(),
            title: namedSchema,
            leaves: z.array(coverageLeafSchema).readonly(),
          }),
        )
        .readonly(),
      unused: z.array(coveredEvidenceSchema).readonly(),
      /** More places than `overusedFrom`, by number of places. */
      overused: z
        .array(z.strictObject({ ...coveredEvidenceSchema.shape, leaves: z.array(z.string()).readonly() }))
        .readonly(),
      overusedFrom: z.number().int(),
    }),
  }),
}
