import { z } from 'zod'
import { packHead, provenanceSchema } from './common.ts'

const fontRoleSchema = z.enum(['body', 'title', 'heading', 'subheading', 'latin', 'table', 'chart', 'folio'])
const textStyleSchema = z.strictObject({
  role: fontRoleSchema,
  sizePt: z.number().positive(),
  linePt: z.number().positive(),
})

/** How a dossier is set: page, margins in millimetres, type sizes in points, fonts by role. */
export const printStyleSchema = z.strictObject({
  kind: z.literal('print-style'),
  ...packHead,
  page: z.strictObject({
    widthMm: z.number(),
    heightMm: z.number(),
    topMm: z.number(),
    bottomMm: z.number(),
    bindingMm: z.number(),
    outerMm: z.number(),
  }),
  /**
   * Font file names below `resources/fonts`, or a family installed on the user's machine; `official` names
   * the face that the rule asks for where the shipped one only stands in for it.
   */
  fonts: z.record(
    fontRoleSchema,
    z.strictObject({
      regular: z.string().min(1),
      bold: z.string().min(1),
      official: z.string().min(1).optional(),
    }),
  ),
  text: z.strictObject({
    body: textStyleSchema,
    coverTitle: textStyleSchema,
    partTitle: textStyleSchema,
    heading1: textStyleSchema,
    heading2: textStyleSchema,
    heading3: textStyleSchema,
    table: textStyleSchema,
    caption: textStyleSchema,
    folio: textStyleSchema,
    header: textStyleSchema,
    note: textStyleSchema,
  }),
  indentCharacters: z.number().nonnegative(),
  folio: z.strictObject({ pattern: z.string().includes('{page}'), position: z.enum(['outer', 'centre']) }),
  /** Chapters start on odd pages when the dossier is printed on both sides. */
  duplex: z.boolean(),
  provenance: provenanceSchema,
})
export type PrintStyle = z.infer<typeof printStyleSchema>
