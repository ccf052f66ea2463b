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
    summary:
      'The organisation profile, one text per field of the instrument, against its limit of characters',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: z.strictObject({
      values: z.array(profileValueSchema),
      /** In the texts of the fields; those in table rows apart. */
      characters: z.number().int(),
      tableCharacters: z.number().int(),
      maxCharacters: z.number().int(),
      /** Title of the dossier whose award sets the limit; null while the instrument's own applies. */
      limitOf: z.string().nullable(),
      /** Whether table rows count towards the limit; null when no award says so. */
      countsTables: z.boolean().nullable(),
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
