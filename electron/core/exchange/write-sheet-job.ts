import { join } from 'node:path'
import { z } from 'zod'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import type { Workbook } from '../../../shared/domain/sheets/workbook.ts'
import type { AppContext } from '../app-context.ts'
import { runThread } from '../jobs/thread-runner.ts'

type SheetExport = {
  /** Shown while it runs. */
  readonly label: string
  /** Without its ending. */
  readonly name: string
  readonly workbook: Workbook
}

const resultSchema = z.object({ size: z.number().int() })

/** Starts the writing of a workbook; its result `{ exportId, fileName }` is saved through the host like any export. */
export const startSheetExport = (
  app: Pick<AppContext, 'jobs' | 'options' | 'exports'>,
  { label, name, workbook }: SheetExport,
): Job =>
  app.jobs.start('write-sheet', label, async ({ id, signal, progress }) => {
    const fileName = safeFileName(`${name}.xlsx`)
    const path = join(app.exports.folder(id), fileName)
    await runThread({
      url: app.options.workerUrl('write-sheet'),
      input: { workbook, outPath: path },
      result: resultSchema,
      signal,
      onProgress: progress,
    })
    app.exports.put(id, { path, fileName })
    return { exportId: id, fileName }
  })
