import { z } from 'zod'

/** Year → value of one series. */
const yearsSchema = z.record(z.string(), z.number())
/** The twelve values of a year, from January. */
const monthsSchema = z.array(z.number()).length(12)

export const sampleIndicatorSchema = z.strictObject({
  code: z.string().min(1),
  leaf: z.string().min(1),
  name: z.string().min(1),
  unit: z.string().min(1),
  direction: z.enum(['up', 'down', 'up-or-level', 'info']),
  decimals: z.number().int().min(0).max(4),
  definition: z.string().min(1),
  formula: z.string().min(1).max(1000),
  source: z.string().min(1),
  /** Who answers for its figures. */
  owner: z.string().min(1).max(120),
  rivalName: z.string().optional(),
  benchmarkName: z.string().optional(),
  actual: yearsSchema,
  target: yearsSchema,
  rival: yearsSchema,
  benchmark: yearsSchema,
  /** Only where months are kept: how the year's value follows from them, and the months of one year. */
  months: z
    .strictObject({
      rule: z.enum(['sum', 'mean', 'last']),
      year: z.number().int(),
      actual: monthsSchema,
      target: monthsSchema.optional(),
    })
    .optional(),
})
export type SampleIndicator = z.infer<typeof sampleIndicatorSchema>
