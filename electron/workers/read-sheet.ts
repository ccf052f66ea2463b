import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { Register } from '../../shared/domain/indicators/sheets/draft.ts'
import { readIndicatorSheets } from '../../shared/domain/indicators/sheets/read-indicator-sheets.ts'
import { readWorkbook } from '../core/sheets/read-workbook.ts'
import { SheetRefusal } from '../core/sheets/sheet-refusal.ts'
import { StoreError } from '../core/store/store-error.ts'
import { answerParent } from './answer-parent.ts'

/** The register comes from our own core in the same process; it is taken as it is. */
const inputSchema = z.object({
  path: z.string().min(1),
  register: z.custom<Register>(value => typeof value === 'object' && value !== null),
})

/** Reads a workbook from outside as indicators; its result is what was read, or why it cannot be. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const { path, register } = inputSchema.parse(workerData)
  try {
    const sheets = await readWorkbook(path, { signal, onProgress: progress })
    done({ ok: true, reading: readIndicatorSheets(sheets, register) })
  } catch (error) {
    if (signal.aborted) throw new StoreError('cancelled')
    if (!(error instanceof SheetRefusal)) throw error
    done({ ok: false, code: error.code, params: error.params })
  }
})
