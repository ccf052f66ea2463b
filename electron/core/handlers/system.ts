import { defined } from '../reading/defined.ts'
import { localDate } from '../reading/local-date.ts'
import type { HandlersOf } from './handler.ts'

export const systemHandlers = {
  'system.info': app => ({
    version: app.options.version,
    host: app.options.host,
    firmFolder: app.options.firmFolder,
    backupFolder: app.backups.folder,
    today: localDate(app.options.clock()),
  }),
  'settings.get': app => app.settings.get(),
  'settings.save': (app, input) => app.settings.save(defined(input)),
} satisfies HandlersOf<'system.' | 'settings.'>
