import { z } from 'zod'
import { actionStates } from '../../domain/improvement/action-state.ts'
import { idSchema } from '../ids.ts'
import { noteSchema } from '../note.ts'
import { request } from '../request.ts'

const takeoverSchema = z.strictObject({
  leaf: z.string(),
  sourceAssessmentId: idSchema,
  /** What the text was called there, a leaf code of that assessment. */
  sourceCode: z.string(),
  /** Year and title of the source; null when it is no longer there. */
  source: z.strictObject({ year: z.number().int(), title: z.string() }).nullable(),
  takenAt: z.string(),
  reviewed: z.boolean(),
})
export type Takeover = z.infer<typeof takeoverSchema>
const takeoversSchema = z.strictObject({ takeovers: z.array(takeoverSchema) })

const yearSchema = z.strictObject({
  id: idSchema,
  year: z.number().int(),
  title: z.string(),
  total: z.number(),
  points: z.number(),
  scoredItems: z.number().int(),
  items: z.number().int(),
})

const itemYearSchema = z.strictObject({
  /** Null when this year's edition has no such item. */
  points: z.number().nullable(),
  /** Null when not scored. */
  percent: z.number().int().nullable(),
  score: z.number(),
  opportunities: z.number().int(),
})

const itemChangeSchema = z.strictObject({
  item: z.string(),
  category: z.string(),
  before: itemYearSchema,
  after: itemYearSchema,
  delta: z.number(),
  /** The parts of the delta: from the percent, and from other points in another edition. */
  effect: z.strictObject({ percent: z.number(), weight: z.number() }),
  /** Opportunities of the earlier year: closed by actions, and not. */
  closed: z.number().int(),
  open: z.number().int(),
  /** Opportunities of the later year: seen before in the same words, and new. */
  repeated: z.number().int(),
  fresh: z.number().int(),
})
export type ItemChange = z.infer<typeof itemChangeSchema>

const leafChangeSchema = z.strictObject({
  leaf: z.string(),
  item: z.string(),
  charactersBefore: z.number().int(),
  charactersAfter: z.number().int(),
  kind: z.enum(['empty', 'same', 'changed', 'added', 'removed']),
  /** From 0 (the same) to 1 (nothing in common). */
  share: z.number(),
})
export type LeafChange = z.infer<typeof leafChangeSchema>

const actionLineSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  item: z.string(),
  owner: z.string(),
  state: z.enum(actionStates),
  dueOn: z.string(),
  closedOn: z.string(),
  result: z.string(),
})
export type ActionLine = z.infer<typeof actionLineSchema>

const gainSchema = z.strictObject({
  code: z.string(),
  points: z.number(),
  percent: z.number().int(),
  /** The next percent within reach, and the points that it brings. */
  to: z.number().int(),
  gained: z.number(),
  /** 1 (little) to 5 (more than a year), and points per effort. */
  effort: z.number().int(),
  ratio: z.number(),
  reasons: z.array(noteSchema),
  /** The cap in force that holds it, and what would be reached without that cap. */
  limit: z
    .strictObject({
      cap: z.string(),
      when: z.string(),
      allowed: z.number().int(),
      to: z.number().int(),
      gained: z.number(),
    })
    .nullable(),
  /** Ids of all caps of the scale in force, whether they bind at the next step or only further on. */
  caps: z.array(z.string()),
})
export type GainRow = z.infer<typeof gainSchema>

export const yearRequests = {
  'years.start': request({
    summary:
      'Starts an assessment from another one with the same instrument (`newest`: its newest version), taking over texts and notes marked as not reviewed; scores and findings are never taken over',
    needsFirm: true,
    input: z.strictObject({
      from: idSchema,
      year: z.number().int().min(1990).max(2100),
      title: z.string().trim().min(1).max(200),
      newest: z.boolean().default(false),
      take: z.strictObject({ answers: z.boolean(), notes: z.boolean() }),
    }),
    output: z.strictObject({
      id: idSchema,
      answers: z.number().int(),
      notes: z.number().int(),
      /** Leaves with text or notes that the newer version no longer knows; they stay in the earlier year. */
      left: z.array(z.string()),
    }),
  }),
  'years.takeovers': request({
    summary: 'The texts of an assessment that were taken over from another one',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: takeoversSchema,
  }),
  'years.review': request({
    summary: 'Marks the text of a leaf that was taken over as read and made this year’s own',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, leaf: z.string() }),
    output: takeoversSchema,
  }),
  'years.lastYear': request({
    summary: 'What the year before said of an item, and what became of its opportunities',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, item: z.string() }),
    output: z.strictObject({
      /** This year’s percent of the item. */
      percent: z.number().int().nullable(),
      previous: z
        .strictObject({
          id: idSchema,
          year: z.number().int(),
          title: z.string(),
          percent: z.number().int().nullable(),
        })
        .nullable(),
      strengths: z.array(z.string()),
      opportunities: z.array(
        z.strictObject({
          id: idSchema,
          text: z.string(),
          outcome: z.enum(['none', 'open', 'closed', 'dropped']),
          actions: z.array(actionLineSchema),
        }),
      ),
      /** Actions on the item that were made from no opportunity. */
      others: z.array(actionLineSchema),
    }),
  }),
  'years.compare': request({
    summary: 'Two assessments side by side by category, item and leaf; `a` is shown as the earlier one',
    needsFirm: true,
    input: z.strictObject({ a: idSchema, b: idSchema }),
    output: z.strictObject({
      before: yearSchema,
      after: yearSchema,
      categories: z.array(
        z.strictObject({ category: z.string(), before: z.number(), after: z.number(), delta: z.number() }),
      ),
      items: z.array(itemChangeSchema),
      leaves: z.array(leafChangeSchema),
      /** Actions that were closed between the two. */
      closed: z.array(actionLineSchema),
    }),
  }),
  'gains.list': request({
    summary: 'Where the next points are: reachable percent, points, effort and reasons per scored item',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({ gains: z.array(gainSchema), unscored: z.array(z.string()) }),
  }),
}
