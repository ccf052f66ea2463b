import { join } from 'node:path'
import { z } from 'zod'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import type { AppContext } from '../app-context.ts'
import { notFound } from '../app-error.ts'
import { fileFacts } from '../files/file-facts.ts'
import { freePath } from '../files/free-path.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { JobControl } from '../jobs/job-queue.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { firmFactsOf } from '../reading/firm-facts.ts'

type JobContext = Pick<AppContext, 'jobs' | 'options' | 'backups' | 'emit' | 'exports' | 'recents'>

const firmFileOf = (session: FirmSession) => ({ path: session.store.path, key: session.key() })

const runCopy = <T>(app: JobContext, control: JobControl, input: unknown, result: z.ZodType<T>): Promise<T> =>
  runThread({
    url: app.options.workerUrl('copy-firm'),
    input,
    result,
    signal: control.signal,
    onProgress: control.progress,
  })

/** Starts a backup of the open firm: copied, read back and compared before it counts as one. */
export const startBackup = (app: JobContext, session: FirmSession): Job => {
  const { name } = firmFactsOf(session.store)
  return app.jobs.start('backup', name, async control => {
    session.setChangedSinceBackup(false)
    try {
      const input = {
        task: 'backup',
        firmFile: firmFileOf(session),
        folder: app.backups.folder,
        firmName: name,
        nowMs: app.options.clock(),
      }
      const entry = await runCopy(app, control, input, z.object({ id: z.string(), createdAt: z.string() }))
      return { backupId: entry.id, createdAt: entry.createdAt }
    } catch (error) {
      session.setChangedSinceBackup(true)
      throw error
    }
  })
}

/** Starts the restoring of a backup under a free name beside the firm files; adds it to the list of firms. */
export const startRestore = (app: JobContext, id: string, key: string | null): Job => {
  const backup = app.backups.find(id)
  if (backup === null) throw notFound('backup', id)
  return app.jobs.start('restore', backup.firmName, async control => {
    const target = freePath(app.options.firmFolder, safeFileName(backup.firmName), '.zhiheng')
    const input = {
      task: 'restore',
      backup: { path: backup.path, key },
      target,
      nowMs: app.options.clock(),
    }
    const { fileId } = await runCopy(app, control, input, z.object({ fileId: z.string() }))
    const { firmName: name, encrypted } = backup
    const entry = app.recents.put({ path: target, fileId, name, encrypted, openedAt: null })
    return { firmId: entry.id, fileName: fileFacts(target).fileName }
  })
}

/** Starts a compared copy of the open firm file, to be saved where the person wants it. */
export const startExportCopy = (app: JobContext, session: FirmSession): Job =>
  app.jobs.start('export-copy', firmFactsOf(session.store).name, async control => {
    const { fileName } = fileFacts(session.store.path)
    const path = join(app.exports.folder(control.id), fileName)
    const input = { task: 'export', firmFile: firmFileOf(session), target: path }
    await runCopy(app, control, input, z.object({ size: z.number() }))
    app.exports.put(control.id, { path, fileName })
    return { exportId: control.id, fileName }
  })

/** What a comparison of stored bytes and chains found. */
export const checkSchema = z.object({
  problems: z.array(
    z.object({ id: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
})

/** Starts the verification of the whole open file; its result lists what is wrong. */
export const startCheck = (app: JobContext, session: FirmSession): Job =>
  app.jobs.start('check', firmFactsOf(session.store).name, control =>
    runCopy(app, control, { task: 'check', firmFile: firmFileOf(session) }, checkSchema),
  )
