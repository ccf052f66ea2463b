import { z } from 'zod'
import { bilingualSchema, packHead, packIdSchema, provenanceSchema } from './common.ts'

/** One framework of a crosswalk and its places; titles are own words or plain names, never clauses. */
const frameworkSchema = z.strictObject({
  id: packIdSchema,
  title: bilingualSchema,
  edition: z.string().min(1),
  /** Instruments of this product whose assessments count as assessments of this framework. */
  instruments: z.array(packIdSchema),
  /** What stands before a place's code in those instruments, e.g. `ISO.`. */
  codePrefix: z.string(),
  provenance: provenanceSchema,
  places: z.array(z.strictObject({ code: z.string().min(1), title: bilingualSchema })).min(1),
})

/** Which places of the frameworks speak of the same thing as the items of one of them. */
export const crosswalkSchema = z.strictObject({
  kind: z.literal('crosswalk'),
  ...packHead,
  /** What is worth knowing about the frameworks side by side. */
  facts: z.array(z.strictObject({ text: bilingualSchema, provenance: provenanceSchema })),
  frameworks: z.array(frameworkSchema).min(2),
  /** `from` and `to` are places of two frameworks; links read in both directions. */
  links: z
    .array(
      z.strictObject({
        from: z.strictObject({ framework: packIdSchema, code: z.string().min(1) }),
        to: z.strictObject({ framework: packIdSchema, code: z.string().min(1) }),
        strength: z.enum(['strong', 'partial']),
        note: bilingualSchema.optional(),
        provenance: provenanceSchema,
      }),
    )
    .min(1),
})

export type Crosswalk = z.infer<typeof crosswalkSchema>
export type Framework = Crosswalk['frameworks'][number]
