import { z } from 'zod'
import { crosswalkSchema } from '../../packs/crosswalk.ts'
import { idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

/** What another assessment of the firm already says at a place that the crosswalk links. */
const proofSchema = z.strictObject({
  framework: z.string(),
  assessmentId: idSchema,
  assessment: z.string(),
  year: z.number().int(),
  leaf: z.string(),
  strength: z.enum(['strong', 'partial']),
  characters: z.number().int(),
  excerpt: z.string(),
  percent: z.number().int().nullable(),
  evidence: z.array(z.strictObject({ id: idSchema, number: z.number().int(), title: z.string() })),
  /** It was taken over into this item before. */
  taken: z.boolean(),
})
export type Proof = z.infer<typeof proofSchema>

export const crosswalkRequests = {
  'crosswalk.get': request({
    summary: 'The crosswalk of the frameworks that came with the application',
    needsFirm: false,
    input: z.strictObject({}),
    output: crosswalkSchema,
  }),
  'crosswalk.proofs': request({
    summary: 'What the firm’s other assessments already prove for one item, by way of the crosswalk',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, item: z.string() }),
    output: z.strictObject({ proofs: z.array(proofSchema) }),
  }),
  'crosswalk.takeOver': request({
    summary:
      'Puts the text of leaves of other assessments behind a narrative, links their evidence, and marks it as taken over; a stale revision answers `conflict`',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      leaf: z.string(),
      revision: revisionSchema,
      sources: z
        .array(z.strictObject({ assessmentId: idSchema, leaf: z.string() }))
        .min(1)
        .max(60),
    }),
    output: z.strictObject({
      revision: revisionSchema,
      texts: z.number().int(),
      evidence: z.number().int(),
    }),
  }),
}
