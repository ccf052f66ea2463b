import { z } from 'zod'

export const idSchema = z.string().min(1).max(200)
export const revisionSchema = z.number().int().nonnegative()
/** A file that the person chose or dropped; a host knows what is behind it for a short while. */
export const fileTokenSchema = z.string().min(8).max(200).brand<'FileToken'>()
export type FileToken = z.infer<typeof fileTokenSchema>
export const languageSchema = z.enum(['zh-CN', 'en'])
export type Language = z.infer<typeof languageSchema>
/** A long job started by a request; progress and its end come as events and from `jobs.list`. */
export const jobIdSchema = z.strictObject({ jobId: z.string().min(1) })
export const doneSchema = z.strictObject({})
/** Places in a text: `[from, to)` in UTF-16 units, in order. */
export const rangesSchema = z.array(z.tuple([z.number().int(), z.number().int()]).readonly()).readonly()
