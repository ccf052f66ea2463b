import { z } from 'zod'

const fraction = z.number().min(0).max(1)

/**
 * A rectangle on a page in fractions of its width and height, from the top left corner of the page as its file shows
 * it: a PDF's own turn (/Rotate) and visible box and a photo's own mark (EXIF) count, turns added by us do not.
 */
export const areaSchema = z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction })
export type Area = z.infer<typeof areaSchema>

/**
 * A marked place in a document: a rectangle on a page of a PDF or an image, or a range of characters (UTF-16 units)
 * in the plain text that the viewer shows: the whole text file (page 1), the whole Word document (page 1, blocks and
 * cells on lines of their own), the sheet of a workbook (`page` from 1, cells parted by tabs, rows by line ends), the
 * slide. `to` is not included. These texts are made by `viewer/word-view.ts` and `viewer/sheet-view.ts`.
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
