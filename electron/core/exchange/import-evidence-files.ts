import type { FileToken } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'

export const importEvidence = (app: AppContext, _files: readonly FileToken[], _leaf: string | null): Job =>
  app.jobs.start('import-evidence', '', async () => {
    throw new AppError('not-ready')
  })
