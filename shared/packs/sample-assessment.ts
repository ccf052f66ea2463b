import { z } from 'zod'
import { actionStates } from '../domain/improvement/action-state.ts'
import { richTextSchema } from '../domain/text/rich-text.ts'
import { isoDateSchema } from './common.ts'

const percentSchema = z.number().int().min(0).max(100).multipleOf(5)
const gradeSchema = z.number().int().min(1).max(5)
const sentencesSchema = z.array(z.string().min(1).max(1000))
/** Numbers of evidence of this pack. */
const evidenceSchema = z.array(z.number().int().positive())
/** Dimension id → band id. */
const bandsSchema = z.record(z.string(), z.string())

/** What the present and every earlier assessment of a sample hold alike. */
export const sampleAssessmentShape = {
  year: z.number().int(),
  assessmentTitle: z.string().min(1).max(200),
  /** Keyed by leaf code. */
  answers: z.record(z.string(), richTextSchema),
  /** Keyed by item code; bands keyed by dimension id. */
  scores: z.record(
    z.string(),
    z.strictObject({ bands: bandsSchema, percent: percentSchema, reason: z.string().min(1) }),
  ),
  findings: z.array(
    z.strictObject({
      /** By which an action names the opportunity that it was made from. */
      key: z.string().min(1).optional(),
      item: z.string().min(1),
      kind: z.enum(['strength', 'opportunity']),
      dimension: z.string().min(1).max(8),
      text: z.string().min(1),
    }),
  ),
} as const

const sampleActionSchema = z.strictObject({
  /** `key` of the opportunity; its item is the action's. */
  finding: z.string().min(1),
  title: z.string().min(1).max(300),
  detail: z.string().min(1),
  owner: z.string().min(1).max(120),
  importance: gradeSchema,
  effort: gradeSchema,
  startOn: isoDateSchema,
  dueOn: isoDateSchema,
  state: z.enum(actionStates),
  /** Empty while it is worked on. */
  closedOn: z.union([z.literal(''), isoDateSchema]),
  result: z.string(),
  /** Code of the indicator that shows its effect. */
  indicator: z.string().optional(),
  evidence: evidenceSchema,
})

const sampleBallotSchema = z.strictObject({
  bands: bandsSchema,
  percent: percentSchema,
  reason: z.string().min(1),
  strengths: sentencesSchema,
  opportunities: sentencesSchema,
  verify: sentencesSchema,
})

const sampleTeamSchema = z.strictObject({
  assessors: z.array(
    z.strictObject({
      name: z.string().min(1).max(60),
      role: z.enum(['leader', 'assessor', 'trainee']),
      affiliation: z.string().max(120),
      handedInAt: z.iso.datetime(),
      /** Keyed by item code. */
      ballots: z.record(z.string(), sampleBallotSchema),
    }),
  ),
  revealedAt: z.iso.datetime(),
  decidedBy: z.string().min(1),
  /** Keyed by item code. */
  consensus: z.record(
    z.string(),
    z.strictObject({
      percent: percentSchema,
      reason: z.string().min(1),
      decidedAt: z.iso.datetime(),
      /** Only where the site visit changed it. */
      visit: z
        .strictObject({
          percent: percentSchema,
          reason: z.string().min(1),
          visitedAt: z.iso.datetime(),
          evidence: evidenceSchema.min(1),
        })
        .optional(),
    }),
  ),
  visitChecks: z.array(
    z.strictObject({
      item: z.string().min(1),
      text: z.string().min(1),
      state: z.enum(['open', 'confirmed', 'partly', 'refuted']),
      note: z.string(),
      evidence: evidenceSchema,
    }),
  ),
  /** The leader's words on the whole. */
  overall: z.string().min(1),
})
export type SampleTeam = z.infer<typeof sampleTeamSchema>

/** An assessment of a year before, whole: its team has scored, agreed and visited, its improvements have run. */
export const sampleEarlierSchema = z.strictObject({
  ...sampleAssessmentShape,
  actions: z.array(sampleActionSchema),
  team: sampleTeamSchema,
})
export type SampleEarlier = z.infer<typeof sampleEarlierSchema>
