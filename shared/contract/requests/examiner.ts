import { z } from 'zod'
import { remarkScreens } from '../../domain/examiner/remark.ts'
import { reviewRulesSchema } from '../../packs/review-rules.ts'
import { doneSchema, idSchema } from '../ids.ts'
import { request } from '../request.ts'

const { version, rules, sources, emptyWords } = reviewRulesSchema.shape
const { severity, topic } = rules.element.shape

/** A list of names that is empty is empty in both languages. */
const bothSchema = z.strictObject({ zh: z.string(), en: z.string() })

const remarkShape = {
  rule: z.string(),
  severity,
  topic,
  place: z.strictObject({ screen: z.enum(remarkScreens), code: z.string() }),
  /** Names the remark among those of its rule. */
  key: z.string(),
  item: z.string().nullable(),
  points: z.number(),
  quote: z.string(),
  /** What fills the sentence and the advice of the rule. */
  says: z.record(z.string(), z.union([z.string(), z.number(), bothSchema])),
}
const remarkSchema = z.strictObject(remarkShape)
export type ExaminerRemark = z.infer<typeof remarkSchema>

const setAsideSchema = z.strictObject({ ...remarkShape, reason: z.string() })
export type SetAsideRemark = z.infer<typeof setAsideSchema>

const countsSchema = z.strictObject({
  error: z.number().int(),
  warning: z.number().int(),
  info: z.number().int(),
})

const remarkRef = {
  assessmentId: idSchema,
  rule: z.string().min(1).max(80),
  place: z.string().min(1).max(180),
}

/** Requests of the dry run: how an examiner would read the assessment. */
export const examinerRequests = {
  'examiner.rules': request({
    summary: 'What the dry run checks, each rule with its source, and the words of style that say nothing',
    needsFirm: false,
    input: z.strictObject({}),
    output: z.strictObject({ version, rules, sources, emptyWords }),
  }),
  'examiner.run': request({
    summary: 'What an examiner would raise about an assessment, gravest first; set-aside remarks stand apart',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({
      /** Anything is written, scored or measured at all. */
      begun: z.boolean(),
      remarks: z.array(remarkSchema),
      setAside: z.array(setAsideSchema),
      counts: countsSchema,
      /** How many remarks of each topic; topics without one are left out. */
      topics: z.array(z.strictObject({ topic, count: z.number().int() })),
      /** Items with remarks, worst first: by errors, warnings, then points. */
      items: z.array(z.strictObject({ item: z.string(), points: z.number(), ...countsSchema.shape })),
    }),
  }),
  'examiner.setAside': request({
    summary: 'Sets a remark aside with a reason; doing so again changes the reason',
    needsFirm: true,
    input: z.strictObject({ ...remarkRef, reason: z.string().trim().min(1).max(2000) }),
    output: doneSchema,
  }),
  'examiner.takeUp': request({
    summary: 'Takes a remark up again that was set aside',
    needsFirm: true,
    input: z.strictObject(remarkRef),
    output: doneSchema,
  }),
}
