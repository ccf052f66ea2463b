import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { Workbook } from '../../shared/domain/sheets/workbook.ts'
import { writeVerifiedWorkbook } from '../core/sheets/write-verified-workbook.ts'
import { StoreError } from '../core/store/store-error.ts'
import { answerParent } from './answer-parent.ts'

/** The workbook comes from our own core in the same process; it is taken as it is. */
const inputSchema = z.object({
  workbook: z.custom<Workbook>(value => typeof value === 'object' && value !== null),
  outPath: z.string().min(1),
})

/** Writes a workbook as an .xlsx file and compares what was written. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const { workbook, outPath } = inputSchema.parse(workerData)
  progress(0, 1)
  try {
    done(await writeVerifiedWorkbook(workbook, outPath, signal))
  } catch (error) {
    throw signal.aborted ? new StoreError('cancelled') : error
  }
})
