import { z } from 'zod'
import { richTextSchema } from '../../domain/text/rich-text.ts'
import { idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'

const profileValueSchema = z.strictObject({
  field: z.string(),
  revision: revisionSchema,
  text: richTextSchema,
})
export type ProfileValue = z.infer<typeof profileValueSchema>

export const profileRequests = {
  'profile.get': request({
    summary: 'The organisation profile, one text per field of the instrument',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({
      values: z.array(profileValueSchema),
      characters: z.number().int(),
      maxCharacters: z.number().int(),
    }),
  }),
  'profile.save': request({
    summary: 'Saves one field of the organisation profile',
    needsFirm: true,
    input: z.strictObject({
      assessmentId: idSchema,
      field: z.string(),
      revision: revisionSchema,
      text: richTextSchema,
    }),
    output: z.strictObject({ revision: revisionSchema, characters: z.number().int() }),
  }),
}
