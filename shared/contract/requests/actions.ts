import { z } from 'zod'
import { actionStates } from '../../domain/improvement/action-state.ts'
import { doneSchema, idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const daySchema = z.union([z.literal(''), z.iso.date()])
const gradeSchema = z.number().int().min(1).max(5)
const stateSchema = z.enum(actionStates)

const actionFieldsSchema = z.strictObject({
  title: z.string().trim().min(1).max(300),
  detail: z.string().max(4000),
  /** The assessment whose item it improves; null when it belongs to none. */
  assessmentId: idSchema.nullable(),
  /** Item code, or empty. */
  item: z.string().max(300),
  /** The opportunity that it was made from. */
  findingId: idSchema.nullable(),
  indicatorId: idSchema.nullable(),
  owner: z.string().max(120),
  importance: gradeSchema,
  effort: gradeSchema,
  /** `2026-03-31`, or empty. */
  startOn: daySchema,
  dueOn: daySchema,
  result: z.string().max(4000),
})
export type ActionFields = z.infer<typeof actionFieldsSchema>

const actionSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  ...actionFieldsSchema.shape,
  title: z.string(),
  state: stateSchema,
  /** The day on which it was closed or dropped; empty while it is worked on. */
  closedOn: z.string(),
  position: z.number(),
  /** Of its assessment; null without one. */
  year: z.number().int().nullable(),
  /** What its item was scored in its assessment; null while not scored. */
  percent: z.number().int().nullable(),
  /** The words of the opportunity; null when it is gone or there was none. */
  finding: z.string().nullable(),
  /** Importance × gap × ease, with gap and ease from 1 to 5. */
  priority: z.strictObject({ gap: z.number().int(), ease: z.number().int(), value: z.number().int() }),
  /** How many evidence are linked to `action:<id>`. */
  evidence: z.number().int(),
})
export type Action = z.infer<typeof actionSchema>

const candidateSchema = z.strictObject({
  /** Id of the finding. */
  id: idSchema,
  item: z.string(),
  text: z.string(),
  dimension: z.string().nullable(),
  percent: z.number().int().nullable(),
  /** The priority that an action made from it would begin with. */
  importance: z.number().int(),
  gap: z.number().int(),
  priority: z.number().int(),
  /** Actions made from it already. */
  actions: z.number().int(),
})

export const actionRequests = {
  'actions.list': request({
    summary:
      'Improvements in the order in which they were added; `assessmentId` keeps those of one assessment',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema.optional() }),
    output: z.strictObject({ actions: z.array(actionSchema) }),
  }),
  'actions.candidates': request({
    summary:
      'The opportunities of an assessment in the order of its items, each with the priority that an action of it would have',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({ opportunities: z.array(candidateSchema) }),
  }),
  'actions.save': request({
    summary: 'Adds (no id) or changes an improvement; only what is given changes, a new one needs a title',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      fields: actionFieldsSchema.partial(),
    }),
    output: actionSchema,
  }),
  'actions.move': request({
    summary: 'Moves an improvement to another state; ending it notes the day, taking it up again forgets it',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema, state: stateSchema }),
    output: actionSchema,
  }),
  'actions.remove': request({
    summary: 'Removes an improvement with its links to evidence (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
  'actions.fromFindings': request({
    summary:
      'Makes an improvement of each opportunity in one change; one that has an improvement already gets no second one',
    needsFirm: true,
    input: z.strictObject({ ids: z.array(idSchema).min(1).max(500) }),
    output: z.strictObject({
      /** Of each opportunity, in the given order, whether made now or before. */
      actions: z.array(actionSchema),
      made: z.number().int(),
    }),
  }),
}
