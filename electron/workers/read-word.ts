import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { wordTextSchema } from '../../shared/contract/requests/word-documents.ts'
import { StoreError } from '../core/store/store-error.ts'
import { readWord } from '../core/word/read-word.ts'
import { asWordRefusal } from '../core/word/word-refusal.ts'
import { answerParent } from './answer-parent.ts'

const inputSchema = z.object({ path: z.string().min(1) })

/** Reads a Word document and checks what came out of it; a document that cannot be read is a result too, so that its reason arrives whole. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const { path } = inputSchema.parse(workerData)
  progress(0, 1)
  try {
    const result = wordTextSchema.parse(await readWord(path))
    if (signal.aborted) throw new StoreError('cancelled')
    done({ ok: true, result })
  } catch (error) {
    if (signal.aborted) throw new StoreError('cancelled')
    if (error instanceof Error && 'syscall' in error) throw error
    const { code, params } = asWordRefusal(error)
    done({ ok: false, code, params })
  }
})
