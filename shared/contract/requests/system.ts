import { z } from 'zod'
import { languageSchema } from '../ids.ts'
import { request } from '../request.ts'

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(['light', 'dark', 'system']),
  /** The name that the journal records for this person on this machine. */
  personName: z.string().max(60),
  backupMinutes: z.number().int().min(5).max(240),
})
export type Settings = z.infer<typeof settingsSchema>

export const systemRequests = {
  'system.info': request({
    summary: 'Version, host and folders of the running application',
    needsFirm: false,
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'loopback', 'cli', 'direct']),
      firmFolder: z.string(),
      backupFolder: z.string(),
      today: z.string(),
    }),
  }),
  'settings.get': request({
    summary: 'The settings of this machine',
    needsFirm: false,
    input: z.strictObject({}),
    output: settingsSchema,
  }),
  'settings.save': request({
    summary: 'Changes some settings and returns all of them',
    needsFirm: false,
    input: settingsSchema.partial(),
    output: settingsSchema,
  }),
}
