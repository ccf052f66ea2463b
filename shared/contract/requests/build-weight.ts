import { z } from 'zod'

/** What became of the limit on a PDF's size; bytes. */
export const buildWeightSchema = z.strictObject({
  budget: z.number(),
  /** With all images as they are. */
  before: z.number(),
  after: z.number(),
  /** Dots per inch that images were reduced to; null when nothing had to be. */
  dpi: z.literal([300, 200, 150]).nullable(),
  /** Images in PDFs that have more dots than that and were left as they are; null where they were not counted. */
  left: z.number().int().nullable().default(null),
  heaviest: z.array(z.strictObject({ number: z.number().int(), before: z.number(), after: z.number() })),
})
export type BuildWeight = z.infer<typeof buildWeightSchema>
