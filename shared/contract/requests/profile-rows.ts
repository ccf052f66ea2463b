import { z } from 'zod'
import { doneSchema, idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const cellsSchema = z.record(z.string().min(1).max(80), z.string().max(2000))

const profileRowSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  tableId: z.string(),
  /** What other parts refer to the row by, such as C2; never given to another row. */
  code: z.string(),
  /** Column id → what is written there. */
  cells: cellsSchema,
  position: z.number(),
})
export type ProfileRow = z.infer<typeof profileRowSchema>

const coverageSchema = z.strictObject({
  rowId: idSchema,
  tableId: z.string(),
  code: z.string(),
  /** Leaves whose narrative names the row. */
  namedIn: z.array(z.string()),
  /** Per process category that should answer the row and does not: the leaves of which one would do. */
  missingIn: z.array(z.array(z.string())),
  /** Ids of the result indicators that stand beside the row. */
  indicators: z.array(z.string()),
  lacksIndicator: z.boolean(),
})
export type RowCoverage = z.infer<typeof coverageSchema>

const rowsSchema = z.strictObject({ rows: z.array(profileRowSchema) })

export const profileRowRequests = {
  'profileRows.list': request({
    summary: 'The rows of all tables of the organisation profile, table by table in their order',
    needsFirm: true,
    input: z.strictObject({}),
    output: rowsSchema,
  }),
  'profileRows.coverage': request({
    summary: 'How far the narratives and result indicators of an assessment take up each written row',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({ rows: z.array(coverageSchema) }),
  }),
  'profileRows.save': request({
    summary: 'Adds (no id) a row with the next free code at the end of its table, or changes cells of a row',
    needsFirm: true,
    input: z.strictObject({
      /** The assessment whose instrument defines the table. */
      assessmentId: idSchema,
      tableId: z.string().min(1),
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      /** Only the columns that change. */
      cells: cellsSchema,
    }),
    output: profileRowSchema,
  }),
  'profileRows.fill': request({
    summary: 'A pasted block: changes rows and adds rows at the end of a table, all in one change',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      tableId: z.string().min(1),
      rows: z
        .array(
          z.strictObject({
            id: idSchema.optional(),
            revision: revisionSchema.optional(),
            cells: cellsSchema,
          }),
        )
        .min(1)
        .max(500),
    }),
    output: rowsSchema,
  }),
  'profileRows.move': request({
    summary: 'Puts a row behind another row of its table (`after` null: first); codes stay',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, after: idSchema.nullable() }),
    output: rowsSchema,
  }),
  'profileRows.remove': request({
    summary: 'Removes a row (undo brings it back with its code)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
}
