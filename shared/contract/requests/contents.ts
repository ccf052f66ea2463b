import { z } from 'zod'
import { idSchema, jobIdSchema } from '../ids.ts'
import { request } from '../request.ts'

/**
 * How the text was found: in the file itself, in a PDF's text layer, by recognising scanned pages or an image;
 * `none` for kinds that have no text.
 */
export const contentMethodSchema = z.enum(['text', 'pdf', 'scan', 'image', 'word', 'sheet', 'slides', 'none'])

const contentSchema = z.strictObject({
  state: z.enum(['waiting', 'reading', 'read', 'failed']),
  /** Null before it was read. */
  method: contentMethodSchema.nullable(),
  /** Pages, sheets, slides or parts whose text was kept. */
  pages: z.number().int(),
  /** Why it failed, one of the error codes; null when it did not. */
  code: z.string().nullable(),
  /** Of a reading that was cut short: `truncated` is `text`, `pages` or `time`. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Content = z.infer<typeof contentSchema>

export const contentRequests = {
  'contents.status': request({
    summary: 'How many contents of the evidence are read, wait or cannot be read, and which job reads them',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({
      read: z.number().int(),
      waiting: z.number().int(),
      failed: z.number().int(),
      /** The job that reads; null when none does. */
      reading: idSchema.nullable(),
    }),
  }),
  'contents.read': request({
    summary:
      'Starts the job that reads the text of evidence, or joins the running one; `again` reads those of `ids` (or all that failed) once more',
    needsFirm: true,
    input: z.strictObject({
      ids: z.array(idSchema).max(10_000).optional(),
      again: z.boolean().default(false),
    }),
    output: jobIdSchema,
  }),
  'contents.get': request({
    summary: 'Whether the text of an evidence was read, and how',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: contentSchema,
  }),
  'contents.page': request({
    summary: 'The text of one page of an evidence',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, page: z.number().int().positive() }),
    output: z.strictObject({ text: z.string() }),
  }),
  'contents.pages': request({
    summary: 'The text of all pages of an evidence, 400,000 characters at most',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ pages: z.array(z.string()), truncated: z.boolean() }),
  }),
}
