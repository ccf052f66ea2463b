import { z } from 'zod'
import { areaSchema } from './passage.ts'

/** An area whose content is removed from the submitted copy, with the reason it is kept back for. */
export const redactionSchema = z.strictObject({
  page: z.number().int().positive(),
  area: areaSchema,
  reason: z.string().max(200),
})
export type Redaction = z.infer<typeof redactionSchema>

const quarterTurnSchema = z.literal([90, 180, 270])
export type QuarterTurn = z.infer<typeof quarterTurnSchema>

/** Clockwise quarter turns by page number, as text: `{ "3": 90 }`. */
export const rotationsSchema = z.record(z.string().regex(/^[1-9]\d{0,4}$/), quarterTurnSchema)
export type Rotations = z.infer<typeof rotationsSchema>
