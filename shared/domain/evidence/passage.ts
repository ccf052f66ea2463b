import { z } from 'zod'

const fraction = z.number().min(0).max(1)

/** A rectangle on a page in fractions of its unrotated width and height, from the top left corner. */
export const areaSchema = z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction })
export type Area = z.infer<typeof areaSchema>

/**
 * A marked place in a document: a rectangle on a page of a PDF or an image, or a range of characters in the
 * text that was read out of a document (`page` counts pages, sheets or parts from 1; `to` is not included).
 */
export const passageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('area'),
    page: z.number().int().positive(),
    area: areaSchema,
    /** The words inside, where there is a text layer; else empty. */
    quote: z.string().max(2000),
  }),
  z.strictObject({
    kind: z.literal('range'),
    page: z.number().int().positive(),
    from: z.number().int().nonnegative(),
    to: z.number().int().positive(),
    quote: z.string().min(1).max(2000),
  }),
])
export type Passage = z.infer<typeof passageSchema>
