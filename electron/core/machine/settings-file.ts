import { join } from 'node:path'
import { type Settings, settingsSchema } from '../../../shared/contract/requests/system.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'

export type SettingsFile = {
  readonly get: () => Settings
  readonly save: (changes: Partial<Settings>) => Settings
}

const defaultSettings: Settings = {
  language: 'zh-CN',
  theme: 'system',
  personName: '',
  backupMinutes: 15,
}

/** The settings of this machine in `settings.json`; a broken file is kept aside and the defaults hold. */
export const openSettings = (dataFolder: string): SettingsFile => {
  const path = join(dataFolder, 'settings.json')
  const state = { settings: readJsonFile(path, settingsSchema, defaultSettings) }
  return {
    get: () => state.settings,
    save: changes => {
      const next = settingsSchema.parse({ ...state.settings, ...changes })
      writeJsonFile(path, next)
      state.settings = next
      return next
    },
  }
}
