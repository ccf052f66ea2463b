import { z } from 'zod'
import { doneSchema, idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const seriesSchema = z.enum(['actual', 'target', 'rival', 'benchmark'])
export type Series = z.infer<typeof seriesSchema>

const indicatorFieldsSchema = z.strictObject({
  code: z.string().trim().min(1).max(40),
  leaf: z.string().min(1),
  name: z.string().trim().min(1).max(120),
  unit: z.string().max(40),
  direction: z.enum(['up', 'down', 'up-or-level', 'info']),
  decimals: z.number().int().min(0).max(4),
  definition: z.string().max(1000),
  source: z.string().max(300),
  rivalName: z.string().max(120),
  benchmarkName: z.string().max(120),
  formula: z.string().max(1000).nullable(),
  owner: z.string().max(120).nullable(),
  /** How the year's value follows from the months'; null when months are not kept. */
  yearFromMonths: z.enum(['sum', 'mean', 'last']).nullable(),
})

const indicatorSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  ...indicatorFieldsSchema.shape,
  /** Year → value, per series. */
  values: z.record(seriesSchema, z.record(z.string(), z.number())),
})
export type Indicator = z.infer<typeof indicatorSchema>

export const indicatorRequests = {
  'indicators.list': request({
    summary: 'Indicators with their yearly values; `leaf` keeps only those of one result leaf',
    needsFirm: true,
    input: z.strictObject({ leaf: z.string().optional() }),
    output: z.strictObject({ indicators: z.array(indicatorSchema) }),
  }),
  'indicators.save': request({
    summary: 'Adds (no id) or changes the facts of an indicator',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      fields: indicatorFieldsSchema,
    }),
    output: indicatorSchema,
  }),
  'indicators.setValue': request({
    summary: 'Sets or (null) clears the value of one year in one series',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema,
      series: seriesSchema,
      year: z.number().int().min(1990).max(2100),
      value: z.number().nullable(),
    }),
    output: indicatorSchema,
  }),
  'indicators.remove': request({
    summary: 'Removes an indicator with its values (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
}
