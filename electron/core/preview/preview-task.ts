import { z } from 'zod'

/** What the worker `preview` can be asked for. */
export const previewTaskSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('facts'), mediaType: z.string() }),
  z.object({ does: z.literal('picture'), page: z.number(), width: z.number().optional() }),
  z.object({ does: z.literal('word') }),
  z.object({ does: z.literal('sheets') }),
])
export type PreviewTask = z.infer<typeof previewTaskSchema>
