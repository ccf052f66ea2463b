import { z } from 'zod'
import { doneSchema, idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const percentSchema = z.number().int().min(0).max(100)
const stepSchema = percentSchema.multipleOf(5)
const textsSchema = z.array(z.string().trim().min(1).max(4000)).max(60)
const roleSchema = z.enum(['leader', 'assessor', 'trainee'])

const memberSchema = z.strictObject({
  assessorId: idSchema,
  name: z.string(),
  role: roleSchema,
  /** Whether the scores of this assessor count; a trainee scores along without counting. */
  counts: z.boolean(),
})

/** How the scores of those who count lie apart. */
const spreadShape = {
  /** Highest less lowest percent; null when fewer than two gave one. */
  spread: z.number().int().nullable(),
  bandsDiffer: z.boolean(),
  /** Why it must be discussed; empty when it need not be. */
  discuss: z.array(z.enum(['over-limit', 'bands-differ', 'too-few'])),
  mustDiscuss: z.boolean(),
  /** On a step of the scale, halves go down; null when nobody gave a percent. */
  median: percentSchema.nullable(),
}

const agreedSchema = z.strictObject({
  /** For the next `consensus.save` and `visits.change`. */
  revision: revisionSchema,
  percent: percentSchema,
  reason: z.string(),
  decidedAt: z.string(),
  decidedBy: z.string(),
})

const visitSchema = z.strictObject({
  percent: percentSchema,
  reason: z.string(),
  visitedAt: z.string(),
  /** Ids of the evidence seen. */
  evidence: z.array(idSchema),
})

const resultShape = {
  /** Null while the item is not agreed. */
  agreed: agreedSchema.nullable(),
  /** What the site visit made of it; null when it changed or confirmed nothing. */
  visit: visitSchema.nullable(),
  /** The percent that holds now: after the visit, else as agreed. */
  final: percentSchema.nullable(),
}

const consensusItemSchema = z.strictObject({
  item: z.string(),
  points: z.number(),
  percents: z.array(memberSchema.extend({ percent: percentSchema.nullable(), band: z.string().nullable() })),
  ...spreadShape,
  ...resultShape,
})
export type ConsensusItem = z.infer<typeof consensusItemSchema>

/** How far the assessors agree over all items; a figure is null when there is too little to compute it from. */
const agreementSchema = z.strictObject({
  /** Items to which every counting assessor gave a percent: what the coefficients rest on. */
  items: z.number().int(),
  raters: z.number().int(),
  /** Mean distance from the item’s median, in percentage points. */
  meanDeviation: z.number().nullable(),
  /** Shares from 0 to 1. */
  sameBand: z.number().nullable(),
  withinLimit: z.number().nullable(),
  /** Kendall’s W with tie correction; `p` by the chi-square approximation, null for seven items or fewer. */
  kendall: z
    .strictObject({ w: z.number(), chiSquare: z.number(), df: z.number().int(), p: z.number().nullable() })
    .nullable(),
  /** Shrout and Fleiss: two-way random, absolute agreement; of one assessor and of their mean. */
  icc: z.strictObject({ single: z.number(), average: z.number() }).nullable(),
})
export type Agreement = z.infer<typeof agreementSchema>

const warningSchema = z.strictObject({
  id: z.enum(['beyond-one-band']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

const ballotViewSchema = memberSchema.extend({
  percent: percentSchema.nullable(),
  band: z.string().nullable(),
  bands: z.record(z.string(), z.string()),
  reason: z.string(),
  strengths: z.array(z.string()),
  opportunities: z.array(z.string()),
  verify: z.array(z.string()),
})
export type BallotView = z.infer<typeof ballotViewSchema>

const checkSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  item: z.string(),
  text: z.string(),
  state: z.enum(['open', 'confirmed', 'partly', 'refuted']),
  note: z.string(),
  position: z.number(),
  /** Ids of the evidence seen for it. */
  evidence: z.array(idSchema),
})
export type VisitCheck = z.infer<typeof checkSchema>

export const consensusRequests = {
  'consensus.get': request({
    summary:
      'All items with the scores of the assessors side by side, what must be discussed, what is agreed; refused with `not-revealed` before the hand-ins are opened',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({
      assessment: z.strictObject({ revision: revisionSchema, spreadLimit: z.number().int() }),
      revealedAt: z.string(),
      assessors: z.array(
        memberSchema.extend({
          scored: z.number().int(),
          /** Points by this assessor’s own percents. */
          total: z.number(),
          /** Mean of own percent less the item’s median: above 0 is milder than the team. */
          lean: z.number().nullable(),
        }),
      ),
      items: z.array(consensusItemSchema),
      agreement: agreementSchema,
      /** Items that must be discussed, the weightiest first; `weight` is the points in dispute. */
      agenda: z.array(z.strictObject({ item: z.string(), weight: z.number() })),
      counts: z.strictObject({
        items: z.number().int(),
        mustDiscuss: z.number().int(),
        /** Must be discussed and is not agreed yet. */
        toDiscuss: z.number().int(),
        /** Need no discussion and are not agreed yet: what `consensus.takeMedians` would take. */
        toTake: z.number().int(),
        agreed: z.number().int(),
        visited: z.number().int(),
      }),
      /** Points of the whole by the medians, as agreed, and as it holds after the visit. */
      totals: z.strictObject({
        points: z.number(),
        median: z.number(),
        agreed: z.number(),
        final: z.number(),
      }),
    }),
  }),
  'consensus.item': request({
    summary: 'One item: every ballot in full, what is agreed, and last year’s percent',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, item: z.string() }),
    output: z.strictObject({
      item: z.string(),
      points: z.number(),
      spreadLimit: z.number().int(),
      ballots: z.array(ballotViewSchema),
      /** The median band of each dimension, as `consensus.save` writes it into the score. */
      medianBands: z.record(z.string(), z.string()),
      ...spreadShape,
      ...resultShape,
      /** The strengths and opportunities that the item has now. */
      findings: z.array(
        z.strictObject({ id: idSchema, kind: z.enum(['strength', 'opportunity']), text: z.string() }),
      ),
      /** What the assessment that this one was started from ended with; null without one. */
      previous: z
        .strictObject({
          assessmentId: idSchema,
          title: z.string(),
          year: z.number().int(),
          percent: percentSchema,
        })
        .nullable(),
    }),
  }),
  'consensus.save': request({
    summary:
      'Agrees one item: writes the agreed percent, the item’s score and the findings taken over, in one change. Refused with `reason-needed` when it had to be discussed and no reason is given. Texts that are findings of the item already are not doubled',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      item: z.string(),
      /** Of `agreed`; 0 while the item is not agreed. */
      revision: revisionSchema,
      percent: stepSchema,
      reason: z.string().trim().max(4000),
      strengths: textsSchema.default([]),
      opportunities: textsSchema.default([]),
    }),
    output: consensusItemSchema,
  }),
  'consensus.takeMedians': request({
    summary:
      'Agrees every item that need not be discussed and is not agreed yet at its median, with the reason of the ballot nearest to it, in one change',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({ items: z.array(z.string()) }),
  }),
  'consensus.setLimit': request({
    summary:
      'Sets above how many percentage points between assessors an item must be discussed; also before the reveal',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      /** Of the assessment. */
      revision: revisionSchema,
      spreadLimit: z.number().int().min(0).max(100),
    }),
    output: z.strictObject({ revision: revisionSchema, spreadLimit: z.number().int() }),
  }),
  'visits.list': request({
    summary: 'What is to be looked at on site, in order of the items',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({ checks: z.array(checkSchema) }),
  }),
  'visits.save': request({
    summary: 'Adds (no id) or changes a check; `evidence`, when given, replaces what is linked to it',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      item: z.string(),
      text: z.string().trim().min(1).max(4000),
      state: z.enum(['open', 'confirmed', 'partly', 'refuted']).default('open'),
      note: z.string().max(4000).default(''),
      evidence: z.array(idSchema).max(200).optional(),
    }),
    output: checkSchema,
  }),
  'visits.remove': request({
    summary: 'Removes a check with its links (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
  'visits.collect': request({
    summary:
      'Makes checks of what the assessors want to see on site and of claims in the narrative that no evidence proves; what is there already is not doubled',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({ added: z.number().int(), checks: z.array(checkSchema) }),
  }),
  'visits.change': request({
    summary:
      'What the visit made of an agreed item. Another percent needs a reason (`reason-needed`) and evidence seen (`evidence-needed`); null takes the visit’s result back',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      item: z.string(),
      /** Of `agreed`. */
      revision: revisionSchema,
      visitPercent: stepSchema.nullable(),
      visitReason: z.string().trim().max(4000),
      evidence: z.array(idSchema).max(200),
    }),
    output: z.strictObject({ item: consensusItemSchema, warnings: z.array(warningSchema) }),
  }),
}
