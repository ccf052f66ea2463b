import { z } from 'zod'
import { richTextSchema } from '../../domain/text/rich-text.ts'
import { doneSchema, idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const questionNoteSchema = z.strictObject({
  /** Id of the guiding question in the instrument. */
  question: z.string(),
  /** 0 when there is no note. */
  revision: revisionSchema,
  text: z.string().max(8000),
  updatedAt: z.string().nullable(),
  /** Who wrote last. */
  updatedBy: z.string(),
})
export type QuestionNote = z.infer<typeof questionNoteSchema>

const snippetSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  title: z.string(),
  text: richTextSchema,
  position: z.number(),
})
export type Snippet = z.infer<typeof snippetSchema>

const snippetsSchema = z.strictObject({ snippets: z.array(snippetSchema) })

export const noteRequests = {
  'notes.list': request({
    summary: 'What was noted at the guiding questions of one leaf; questions without a note are left out',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema, leaf: z.string() }),
    output: z.strictObject({ notes: z.array(questionNoteSchema) }),
  }),
  'notes.save': request({
    summary: 'Saves the note at one guiding question; an empty text removes it',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      leaf: z.string(),
      question: z.string(),
      revision: revisionSchema,
      text: z.string().max(8000),
    }),
    output: questionNoteSchema,
  }),
  'snippets.list': request({
    summary: 'Passages kept for use in any narrative, in their order',
    needsFirm: true,
    input: z.strictObject({}),
    output: snippetsSchema,
  }),
  'snippets.save': request({
    summary: 'Keeps a passage (no id) at the end of the list, or changes its title or text',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema.optional(),
      revision: revisionSchema.optional(),
      title: z.string().trim().min(1).max(120),
      text: richTextSchema,
    }),
    output: snippetSchema,
  }),
  'snippets.move': request({
    summary: 'Puts a passage behind another (`after` null: first)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, after: idSchema.nullable() }),
    output: snippetsSchema,
  }),
  'snippets.remove': request({
    summary: 'Removes a passage (undo brings it back)',
    needsFirm: true,
    input: z.strictObject({ id: idSchema, revision: revisionSchema }),
    output: doneSchema,
  }),
}
