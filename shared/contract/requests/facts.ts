import { z } from 'zod'
import { evidenceFactsSchema } from '../../domain/evidence/facts.ts'
import { suggestionsSchema } from '../../domain/evidence/suggest/suggestions-schema.ts'
import { evidenceKindSchema, kindGroupSchema } from '../../packs/evidence-kinds.ts'
import { idSchema, revisionSchema } from '../ids.ts'
import { request } from '../request.ts'
import { evidenceSchema } from './evidence.ts'

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
  'facts.suggest': request({
    summary:
      'What the file name and the text of an evidence say about its facts; before the text is read (`state`) only its name speaks',
    needsFirm: true,
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({
      state: z.enum(['waiting', 'reading', 'read', 'failed']),
      /** Why the text could not be read, one of the error codes; null when it could or was not tried. */
      code: z.string().nullable(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      suggestions: suggestionsSchema,
    }),
  }),
  'evidence.confirm': request({
    summary: 'A person confirms the facts of an evidence, changing some where they are given, in one command',
    needsFirm: true,
    input: z.strictObject({
      id: idSchema,
      revision: revisionSchema,
      facts: evidenceFactsSchema.partial().optional(),
    }),
    output: evidenceSchema,
  }),
  'evidence.unconfirmed': request({
    summary: 'Which evidence in force nobody has confirmed yet, by number',
    needsFirm: true,
    input: z.strictObject({}),
    output: z.strictObject({ ids: z.array(idSchema), total: z.number().int() }),
  }),
}
