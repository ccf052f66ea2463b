import { z } from 'zod'

/** A remark as data: `id` chooses the sentence in the reader's language, `params` fill it. */
export const noteSchema = z.strictObject({
  id: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
