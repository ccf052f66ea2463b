import { z } from 'zod'
import { richTextSchema } from '../../domain/text/rich-text.ts'
import { packRefSchema } from '../../packs/common.ts'
import { doneSchema, idSchema, revisionSchema } from '../ids.ts'
import { noteSchema } from '../note.ts'
import { request } from '../request.ts'

const assessmentSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  title: z.string(),
  year: z.number().int(),
  instrument: packRefSchema,
  /** The assessment that this one was started from. */
  previousId: z.string().nullable(),
  /** Percentage points between assessors above which an item must be discussed. */
  spreadLimit: z.number().int(),
  updatedAt: z.string(),
})
export type Assessment = z.infer<typeof assessmentSchema>

const answerSchema = z.strictObject({
  leaf: z.string(),
  revision: revisionSchema,
  narrative: richTextSchema,
  updatedAt: z.string().nullable(),
})
export type Answer = z.infer<typeof answerSchema>

const scoreSchema = z.strictObject({
  item: z.string(),
  revision: revisionSchema,
  bands: z.record(z.string(), z.string()),
  percent: z.number().int().min(0).max(100).nullable(),
  reason: z.string().max(4000),
})
export type Score = z.infer<typeof scoreSchema>

const findingSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  item: z.string(),
  kind: z.enum(['strength', 'opportunity']),
  text: z.string().max(4000),
  position: z.number(),
  /** The scoring dimension it speaks of; null when not stated. */
  dimension: z.string().max(8).nullable(),
})
export type Finding = z.infer<typeof findingSchema>

const statedFactsSchema = z.strictObject({
  /** Whether evaluation and improvement of the approach can be shown. */
  learning: z.boolean().nullable(),
  /** Whether the approach is shown at one shift, line or site only, or at several. */
  sites: z.enum(['one', 'several']).nullable(),
})
export type StatedFacts = z.infer<typeof statedFactsSchema>

const scoringFactsSchema = z.strictObject({
  item: z.string(),
  revision: revisionSchema,
  /** What a person says, because the file cannot know it; null limits nothing. */
  stated: statedFactsSchema,
  /** What the register of indicators shows for an item of results; null for other items. */
  seen: z
    .strictObject({
      indicators: z.number().int(),
      /** Yearly values of the indicator that has most of them. */
      yearsOfData: z.number().int(),
      hasComparison: z.boolean(),
    })
    .nullable(),
})
export type ScoringFacts = z.infer<typeof scoringFactsSchema>

export const assessmentRequests = {
  'assessments.list': request({
    summary: 'The firm’s assessments, newest year first',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({ assessments: z.array(assessmentSchema) }),
  }),
  'assessments.create': request({
    summary: 'Starts an assessment and keeps a copy of its instrument in the firm file',
    needsFirm: true,
    input: z.strictObject({
      instrument: packRefSchema,
      year: z.number().int().min(1990).max(2100),
      title: z.string().trim().min(1).max(200),
    }),
    output: assessmentSchema,
  }),
  'assessments.remove': request({
    summary: 'Removes an assessment with all its answers (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
  'assessments.get': request({
    summary: 'One assessment with the progress of every leaf, every score and the computed totals',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({
      assessment: assessmentSchema,
      leaves: z.array(
        z.strictObject({
          leaf: z.string(),
          characters: z.number().int(),
          budget: z.number().int(),
          evidence: z.number().int(),
          updatedAt: z.string().nullable(),
        }),
      ),
      scores: z.array(scoreSchema),
      /** Points with one decimal; `total` over the scored items, `scoredItems` of `items`. */
      summary: z.strictObject({
        total: z.number(),
        points: z.number(),
        scoredItems: z.number().int(),
        items: z.number().int(),
        categories: z.array(
          z.strictObject({
            code: z.string(),
            score: z.number(),
            points: z.number(),
            scoredItems: z.number().int(),
            items: z.number().int(),
          }),
        ),
        itemScores: z.record(z.string(), z.number()),
      }),
    }),
  }),
  'answers.get': request({
    summary: 'The narrative of one leaf; a leaf never written has revision 0',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, leaf: z.string() }),
    output: answerSchema,
  }),
  'answers.save': request({
    summary: 'Saves the narrative of one leaf; a stale revision answers `conflict` with the stored answer',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      leaf: z.string(),
      revision: revisionSchema,
      narrative: richTextSchema,
    }),
    output: z.strictObject({ revision: revisionSchema, updatedAt: z.string(), characters: z.number().int() }),
  }),
  'scores.save': request({
    summary: 'Saves bands, percent and reason of one item and returns its proposal',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      item: z.string(),
      revision: revisionSchema,
      bands: z.record(z.string(), z.string()).optional(),
      percent: z.number().int().min(0).max(100).multipleOf(5).nullable().optional(),
      reason: z.string().max(4000).optional(),
    }),
    output: scoreSchema,
  }),
  'scores.proposal': request({
    summary: 'The best-fit percent for the bands now entered, with its reasons and warnings as data',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, item: z.string() }),
    output: z.strictObject({
      percent: z.number().int().nullable(),
      reasons: z.array(noteSchema),
      warnings: z.array(noteSchema),
    }),
  }),
  'scores.facts': request({
    summary:
      'The facts that may cap the score of an item: stated by a person, or seen in the register of indicators',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, item: z.string() }),
    output: scoringFactsSchema,
  }),
  'scores.saveFacts': request({
    summary: 'States the facts of an item that the file cannot know',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      item: z.string(),
      revision: revisionSchema,
      stated: statedFactsSchema,
    }),
    output: scoringFactsSchema,
  }),
  'findings.list': request({
    summary: 'Strengths and opportunities of one item',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, item: z.string() }),
    output: z.strictObject({ findings: z.array(findingSchema) }),
  }),
  'findings.save': request({
    summary: 'Adds (no id) or changes a finding',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      item: z.string(),
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      kind: z.enum(['strength', 'opportunity']),
      text: z.string().trim().min(1).max(4000),
      dimension: z.string().max(8).nullable().optional(),
    }),
    output: findingSchema,
  }),
  'findings.remove': request({
    summary: 'Removes a finding (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
}
