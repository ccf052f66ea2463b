import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { writeHandOut } from '../core/exchange/hand-out-copy.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({
  firmFile: firmFileSchema,
  target: z.string().min(1),
  key: z.string().nullable(),
  assessorId: z.string(),
  evidence: z.boolean(),
  confidential: z.boolean(),
  leftOut: z.array(z.string()),
  device: z.string(),
  nowMs: z.number(),
})

/** Makes the copy for one assessor; the result counts the evidence in it. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  done(await writeHandOut(inputSchema.parse(workerData), { signal, onProgress: progress }))
})
