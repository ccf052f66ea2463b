import { z } from 'zod'
import { bilingualSchema, packHead, provenanceSchema } from './common.ts'

const wordsSchema = z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) })

/** A rule of the dry run: a named pure predicate with its parameters, and the sentence it says where it finds something. */
const reviewRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  severity: z.enum(['error', 'warning', 'info']),
  topic: z.enum(['score', 'evidence', 'text', 'results', 'profile', 'numbers', 'improvement', 'team']),
  /** What it looks for, in a few words. */
  title: bilingualSchema,
  /** Name of the predicate in `shared/domain/examiner/checks`. */
  check: z.string().min(1),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  /** With {{name}} where the finding's own values go. */
  sentence: bilingualSchema,
  advice: bilingualSchema,
  /** The comment template of the instruments (F1 …) that a feedback report would use for it. */
  feedback: z
    .string()
    .regex(/^F\d{1,3}$/)
    .optional(),
  provenance: provenanceSchema,
})

/** How an examiner reads an assessment, as data; also the words of style that say nothing by themselves. */
export const reviewRulesSchema = z.strictObject({
  kind: z.literal('review-rules'),
  ...packHead,
  rules: z.array(reviewRuleSchema).min(1),
  /** Word lists that parameters of rules name, e.g. the words by which a text tells who is responsible. */
  lexicon: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), wordsSchema),
  emptyWords: wordsSchema,
})

export type ReviewRules = z.infer<typeof reviewRulesSchema>
export type ReviewRule = ReviewRules['rules'][number]
export type ReviewTopic = ReviewRule['topic']
export type ReviewSeverity = ReviewRule['severity']
export type ReviewWords = z.infer<typeof wordsSchema>
