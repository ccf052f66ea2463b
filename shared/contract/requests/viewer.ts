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
export type ViewKind = z.infer<typeof viewKindSchema>

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
  'viewer.words': request({
    summary: 'The words that were read out of an evidence, page by page; no pages when none were read',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({
      pages: z.array(z.strictObject({ page: z.number().int().positive(), text: z.string() })),
    }),
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
