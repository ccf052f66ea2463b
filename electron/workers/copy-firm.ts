import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { exportCopy } from '../core/store/backup/export-copy.ts'
import { makeBackup } from '../core/store/backup/make-backup.ts'
import { restoreBackup } from '../core/store/backup/restore-backup.ts'
import { checkBlobs } from '../core/store/check/check-blobs.ts'
import type { CheckControl } from '../core/store/check/check-control.ts'
import { checkFirm } from '../core/store/check/check-firm.ts'
import { connect } from '../core/store/connect.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.discriminatedUnion('task', [
  z.object({
    task: z.literal('backup'),
    firmFile: firmFileSchema,
    folder: z.string(),
    firmName: z.string(),
    nowMs: z.number(),
  }),
  z.object({ task: z.literal('export'), firmFile: firmFileSchema, target: z.string() }),
  z.object({ task: z.literal('restore'), backup: firmFileSchema, target: z.string(), nowMs: z.number() }),
  z.object({ task: z.literal('check'), firmFile: firmFileSchema }),
  z.object({ task: z.literal('verify'), firmFile: firmFileSchema }),
])
type Input = z.infer<typeof inputSchema>

const run = async (input: Input, control: CheckControl): Promise<unknown> => {
  if (input.task === 'backup') return await makeBackup(input, control)
  if (input.task === 'export') return await exportCopy(input.firmFile, input.target, control)
  if (input.task === 'restore') return await restoreBackup(input, control)
  const db = connect(input.firmFile)
  try {
    return input.task === 'check' ? await checkFirm(db, control) : { problems: await checkBlobs(db, control) }
  } finally {
    db.close()
  }
}

/** Backup, export, restore and check of a firm file, away from the thread that answers a person. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  done(await run(inputSchema.parse(workerData), { signal, onProgress: progress }))
})
