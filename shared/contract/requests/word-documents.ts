import { z } from 'zod'
import { richTextSchema } from '../../domain/text/rich-text.ts'
import { fileTokenSchema, jobIdSchema } from '../ids.ts'
import { request } from '../request.ts'

/** What was left out or changed on the way from Word; `writing.word.notes.<id>` says it in words. */
const wordNoteSchema = z.strictObject({
  id: z.enum([
    'empty',
    'images',
    'tracked',
    'footnotes',
    'comments',
    'textBoxes',
    'lostTextBoxes',
    'equations',
    'charts',
    'objects',
    'links',
    'deepHeadings',
    'headingNumbers',
    'nestedTables',
    'splitTables',
    'cutColumns',
  ]),
  params: z.record(z.string(), z.number()),
})
export type WordNote = z.infer<typeof wordNoteSchema>

/** The result of the job `read-word`. */
export const wordTextSchema = z.strictObject({
  text: richTextSchema,
  /** Pictures that were left out. */
  images: z.number().int(),
  notes: z.array(wordNoteSchema),
})
export type WordText = z.infer<typeof wordTextSchema>

export const wordDocumentRequests = {
  'word.read': request({
    summary:
      'Starts a job that reads a Word document (.docx) as a narrative; its result is the text, the number of pictures left out, and a note for everything that was dropped or changed. Nothing is saved',
    needsFirm: true,
    input: z.strictObject({ file: fileTokenSchema }),
    output: jobIdSchema,
  }),
}
