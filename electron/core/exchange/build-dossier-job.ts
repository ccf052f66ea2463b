import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'

export const startBuild = (app: AppContext, _dossierId: string): Job =>
  app.jobs.start('build-dossier', '', async () => {
    throw new AppError('not-ready')
  })
