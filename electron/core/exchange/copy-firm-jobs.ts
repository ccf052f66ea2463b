import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm-session.ts'

type JobContext = Pick<AppContext, 'jobs' | 'options' | 'backups' | 'emit' | 'exports' | 'recents'>
const later = async (): Promise<never> => {
  throw new AppError('not-ready')
}
export const startBackup = (app: JobContext, _session: FirmSession): Job =>
  app.jobs.start('backup', '', later)
export const startRestore = (app: JobContext, _id: string, _key: string | null): Job =>
  app.jobs.start('restore', '', later)
export const startExportCopy = (app: JobContext, _session: FirmSession): Job =>
  app.jobs.start('export-copy', '', later)
export const startCheck = (app: JobContext, _session: FirmSession): Job => app.jobs.start('check', '', later)
