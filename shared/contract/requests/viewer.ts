import { z } from 'zod'
import { redactionSchema, rotationsSchema } from '../../domain/evidence/submitted-copy.ts'
import { idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

/**
 * How a content is shown: `pdf` and `image` by the window itself, `picture` page by page as pictures that the core
 * draws (TIFF, very large photos), `text`, `table` (CSV), `word`, `sheet` by our own renderers, `slides` as the words
 * that were read out of it, `none` not at all.
 */
const viewKindSchema = z.enum(['pdf', 'image', 'picture', 'text', 'table', 'word', 'sheet', 'slides', 'none'])

export const viewFactsSchema = z.strictObject({
  kind: viewKindSchema,
  /** Pages, 0 where only the window can count them (PDF) or there are none. */
  pages: z.number().int().nonnegative(),
  /** Of the first page in pixels, upright; null where it has none. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  /** Why it is not shown at all, or not in full (`reduced`). */
  reason: z
    .enum(['left-out', 'old-format', 'heic', 'unknown', 'damaged', 'too-many-pixels', 'reduced'])
    .nullable(),
})
export type ViewFacts = z.infer<typeof viewFactsSchema>

/** A page drawn by the core; `data` is base64. `fullWidth` and `fullHeight` are the pixels of the original. */
export const pagePictureSchema = z.strictObject({
  mediaType: z.enum(['image/jpeg', 'image/png']),
  data: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  fullWidth: z.number().int().positive(),
  fullHeight: z.number().int().positive(),
})
export type PagePicture = z.infer<typeof pagePictureSchema>

const textPieceSchema = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']),
  text: z.string(),
  /** Characters before this piece, and in the whole text. */
  from: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  /** The file is longer than what is shown. */
  cut: z.boolean(),
})

const wordInlineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string(), bold: z.boolean(), italic: z.boolean() }),
  z.strictObject({ type: z.literal('break') }),
  z.strictObject({ type: z.literal('picture'), index: z.number().int().nonnegative() }),
])
const wordLineSchema = z.array(wordInlineSchema).readonly()
const wordCellSchema = z.strictObject({
  head: z.boolean(),
  columns: z.number().int().positive(),
  rows: z.number().int().positive(),
  lines: z.array(wordLineSchema).readonly(),
})

/** A Word document as it is shown; a picture without data could not be drawn. */
export const wordViewSchema = z.strictObject({
  blocks: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('paragraph'), line: wordLineSchema }),
      z.strictObject({ type: z.literal('heading'), level: z.number().int(), line: wordLineSchema }),
      z.strictObject({ type: z.literal('item'), mark: z.string(), line: wordLineSchema }),
      z.strictObject({
        type: z.literal('table'),
        rows: z.array(z.array(wordCellSchema).readonly()).readonly(),
      }),
    ]),
  ),
  /** JPEG as base64. */
  pictures: z.array(
    z.strictObject({
      alt: z.string(),
      data: z.string(),
      width: z.number().int(),
      height: z.number().int(),
    }),
  ),
  /** The document is longer than what is shown. */
  cut: z.boolean(),
})
export type WordView = z.infer<typeof wordViewSchema>

const count = z.number().int().nonnegative()
const rangeSchema = z.strictObject({ fromRow: count, toRow: count, fromColumn: count, toColumn: count })
/** A cell: its column, its text, and whether it stands at the right as numbers do. */
const viewCellSchema = z.tuple([count, z.string(), z.boolean()]).readonly()
const shownSheet = {
  rows: z.array(z.strictObject({ row: count, cells: z.array(viewCellSchema).readonly() })).readonly(),
  merges: z.array(rangeSchema).readonly(),
  /** The sheet is larger than what is shown. */
  cut: z.boolean(),
}
const sheetNameSchema = z.strictObject({ name: z.string(), hidden: z.boolean() })
/** Every sheet of a workbook as a reader hands it over. */
export const shownSheetsSchema = z.array(z.strictObject({ ...sheetNameSchema.shape, ...shownSheet }))

/** One sheet of a workbook, from 1; rows and columns count from 0, empty ones are left out. */
const sheetViewSchema = z.strictObject({
  sheets: z.array(sheetNameSchema),
  sheet: z.number().int().positive(),
  ...shownSheet,
})
export type SheetView = z.infer<typeof sheetViewSchema>

/** What is kept back and turned in the copies that leave the house. Revision 0: nothing yet. */
const submittedCopySchema = z.strictObject({
  evidenceId: idSchema,
  revision: revisionSchema,
  /** The content it holds for. */
  sha256: z.string(),
  redactions: z.array(redactionSchema),
  rotations: rotationsSchema,
  /** What was drawn on a content that has been replaced since; it applies no longer. */
  outdated: z.strictObject({ redactions: z.number().int(), rotations: z.number().int() }).nullable(),
})
export type SubmittedCopy = z.infer<typeof submittedCopySchema>

export const viewerRequests = {
  'viewer.facts': request({
    summary: 'How an evidence is shown in the window, its pages and pixels, or why it is not shown',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: viewFactsSchema,
  }),
  'viewer.picture': request({
    summary:
      'One page of a picture as PNG or JPEG of at most 4 MB; `width` asks for a smaller one (a thumbnail)',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema,
      page: z.number().int().positive(),
      width: z.number().int().min(16).max(4096).optional(),
    }),
    output: pagePictureSchema,
  }),
  'viewer.text': request({
    summary: 'A piece of a text file from the given character on; its encoding is told from its bytes',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, from: z.number().int().nonnegative() }),
    output: textPieceSchema,
  }),
  'viewer.word': request({
    summary: 'A Word document as it is shown: its words and pictures; nothing in it is run or followed',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: wordViewSchema,
  }),
  'viewer.sheet': request({
    summary: 'One sheet of a workbook, or a table that is written as text (CSV), as it is shown',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, sheet: z.number().int().positive() }),
    output: sheetViewSchema,
  }),
  'submittedCopies.get': request({
    summary: 'What is blackened and turned in the submitted copy of an evidence',
    needsFirm: true,
    input: z.strictObject({ evidenceId: idSchema }),
    output: submittedCopySchema,
  }),
  'submittedCopies.save': request({
    summary:
      'Says what is blackened and turned in the submitted copy; `sha256` is the content it was drawn on, the original stays as it is',
    needsFirm: true,
    input: z.strictObject({
      evidenceId: idSchema,
      revision: revisionSchema,
      sha256: z.string().length(64),
      redactions: z.array(redactionSchema).max(2000),
      rotations: rotationsSchema,
    }),
    output: submittedCopySchema,
  }),
}
