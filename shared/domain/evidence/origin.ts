import { z } from 'zod'

/** Where an evidence came from: the intake that took it in and the path it had there, with `/` between folders. */
export const originSchema = z.strictObject({
  intake: z.string().max(80),
  path: z.string().min(1).max(1000),
  /** The evidence whose archive it was unpacked from; empty when it came by itself. */
  archive: z.string().max(80),
})
export type Origin = z.infer<typeof originSchema>
