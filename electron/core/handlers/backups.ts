import { startBackup, startRestore } from '../exchange/copy-firm-jobs.ts'
import type { HandlersOf } from './handler.ts'

export const backupHandlers = {
  'backups.list': (app, { fileId }) => ({
    backups: app.backups
      .list()
      .filter(backup => fileId === undefined || backup.fileId === fileId)
      .map(({ fileId: _, path: __, ...backup }) => backup),
  }),
  'backups.create': app => ({ jobId: startBackup(app, app.firm()).id }),
  'backups.restore': (app, { id, passphrase }) => ({ jobId: startRestore(app, id, passphrase ?? null).id }),
} satisfies HandlersOf<'backups.'>
