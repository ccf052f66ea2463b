import { z } from 'zod'
import { bilingualSchema, packHead, provenanceSchema } from './common.ts'

/** A rule of the dry run: a named pure predicate with its parameters, and the sentence it says where it finds something. */
const reviewRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  severity: z.enum(['error', 'warning', 'info']),
  topic: z.enum(['score', 'evidence', 'text', 'results', 'profile', 'numbers', 'improvement', 'team']),
  /** Name of the predicate in `shared/domain/examiner`. */
  check: z.string().min(1),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  /** With {{name}} where the finding's own values go. */
  sentence: bilingualSchema,
  advice: bilingualSchema,
  provenance: provenanceSchema,
})

/** How an examiner reads an assessment, as data; also the words of style that say nothing by themselves. */
export const reviewRulesSchema = z.strictObject({
  kind: z.literal('review-rules'),
  ...packHead,
  rules: z.array(reviewRuleSchema).min(1),
  emptyWords: z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }),
})

export type ReviewRules = z.infer<typeof reviewRulesSchema>
export type ReviewRule = ReviewRules['rules'][number]
