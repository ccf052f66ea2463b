import { z } from 'zod'
import { evidenceKindSchema, kindGroupSchema } from '../../packs/evidence-kinds.ts'
import { request } from '../request.ts'

export const factsRequests = {
  'evidenceKinds.get': request({
    summary:
      'The kinds of evidence to choose from, in groups; `former` are kinds that only older evidence of this firm has',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({
      groups: z.array(kindGroupSchema),
      kinds: z.array(evidenceKindSchema),
      former: z.array(evidenceKindSchema),
    }),
  }),
}
