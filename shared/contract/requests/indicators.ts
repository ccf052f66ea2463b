import { z } from 'zod'
import { seriesNames } from '../../domain/indicators/indicator.ts'
import { doneSchema, idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const seriesSchema = z.enum(seriesNames)
export type Series = z.infer<typeof seriesSchema>
const monthSeriesSchema = z.enum(['actual', 'target'])
const yearSchema = z.number().int().min(1990).max(2100)
const monthSchema = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/)
const valueSchema = z.number().nullable()

export const indicatorFieldsSchema = z.strictObject({
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
export type IndicatorFields = z.infer<typeof indicatorFieldsSchema>

const indicatorSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  ...indicatorFieldsSchema.shape,
  /** Year → value, per series. */
  values: z.record(seriesSchema, z.record(z.string(), z.number())),
})
export type Indicator = z.infer<typeof indicatorSchema>

const detailSchema = z.strictObject({
  indicator: indicatorSchema,
  /** Year → where this one figure is from, when that is not the indicator's own source. */
  sources: z.record(seriesSchema, z.record(z.string(), z.string())),
  /** Month (`2025-03`) → value. */
  months: z.record(monthSeriesSchema, z.record(z.string(), z.number())),
  /** Year → its value as it follows from the months; `disagrees` when another one is typed. */
  fromMonths: z.record(
    monthSeriesSchema,
    z.record(
      z.string(),
      z.strictObject({ value: z.number(), months: z.number().int(), disagrees: z.boolean() }),
    ),
  ),
})
export type IndicatorDetail = z.infer<typeof detailSchema>

const usageSchema = z.strictObject({
  /** Narratives of the assessment that refer to it, or (`refers` false) only call it by its name. */
  answers: z.array(z.strictObject({ leaf: z.string(), refers: z.boolean() })),
  profile: z.array(z.strictObject({ field: z.string(), refers: z.boolean() })),
  actions: z.array(z.strictObject({ id: idSchema, title: z.string(), state: z.string() })),
  evidence: z.array(z.strictObject({ id: idSchema, number: z.number().int(), title: z.string() })),
})
export type IndicatorUsage = z.infer<typeof usageSchema>

export const indicatorRequests = {
  'indicators.list': request({
    summary: 'Indicators with their yearly values; `leaf` keeps only those of one result leaf',
    needsFirm: true,
    input: z.strictObject({ leaf: z.string().optional() }),
    output: z.strictObject({ indicators: z.array(indicatorSchema) }),
  }),
  'indicators.get': request({
    summary:
      'One indicator with its months, the sources of single values and what the months make of the years',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: detailSchema,
  }),
  'indicators.usage': request({
    summary: 'Where an indicator is used: narratives and profile of an assessment, actions, evidence',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, assessmentId: idSchema.nullable() }),
    output: usageSchema,
  }),
  'indicators.save': request({
    summary: 'Adds (no id) or changes the facts of an indicator; a code is given once',
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
    input: z.strictObject({ id: idSchema, series: seriesSchema, year: yearSchema, value: valueSchema }),
    output: indicatorSchema,
  }),
  'indicators.setValues': request({
    summary:
      'Sets or (null) clears many values of one indicator in one step: years, months, sources of years',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema,
      years: z
        .array(z.strictObject({ series: seriesSchema, year: yearSchema, value: valueSchema }))
        .max(1000)
        .default([]),
      months: z
        .array(z.strictObject({ series: monthSeriesSchema, month: monthSchema, value: valueSchema }))
        .max(3000)
        .default([]),
      /** Null or an empty text takes the source of the value away; a year without a value has none. */
      sources: z
        .array(
          z.strictObject({ series: seriesSchema, year: yearSchema, source: z.string().max(300).nullable() }),
        )
        .max(1000)
        .default([]),
    }),
    output: detailSchema,
  }),
  'indicators.remove': request({
    summary: 'Removes an indicator with its values and months (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
}
