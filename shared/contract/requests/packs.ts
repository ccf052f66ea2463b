import { z } from 'zod'
import { bilingualSchema } from '../../packs/common.ts'
import { dossierTemplateSchema } from '../../packs/dossier-template.ts'
import { instrumentSchema } from '../../packs/instrument.ts'
import { packKindSchema } from '../../packs/pack.ts'
import { idSchema } from '../ids.ts'
import { request } from '../request.ts'

const packEntrySchema = z.strictObject({
  kind: packKindSchema,
  id: z.string(),
  version: z.string(),
  title: bilingualSchema,
  description: bilingualSchema,
  counts: z.record(z.string(), z.number()),
})
export type PackEntry = z.infer<typeof packEntrySchema>

export const packRequests = {
  'packs.list': request({
    summary: 'Every pack that came with the application',
    needsFirm: false,
    input: z.strictObject({}),
    output: z.strictObject({ packs: z.array(packEntrySchema) }),
  }),
  'packs.instrument': request({
    summary: 'The instrument of an assessment, from the copy kept in the firm file',
    needsFirm: true,
    input: z.strictObject({ assessmentId: idSchema }),
    output: instrumentSchema,
  }),
  'packs.template': request({
    summary: 'The template of a dossier, from the copy kept in the firm file',
    needsFirm: true,
    input: z.strictObject({ dossierId: idSchema }),
    output: dossierTemplateSchema,
  }),
}
