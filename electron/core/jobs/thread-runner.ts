import { type ResourceLimits, Worker } from 'node:worker_threads'
import { z } from 'zod'
import { AppError } from '../app-error.ts'
import { isErrorCode } from '../to-failure.ts'

/** What every worker says: progress and parts of its result as often as it likes, then exactly one end. */
const messageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    done: z.number(),
    total: z.number(),
    label: z.string().optional(),
  }),
  z.object({ type: z.literal('part'), part: z.unknown() }),
  z.object({ type: z.literal('done'), result: z.unknown() }),
  z.object({
    type: z.literal('failed'),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
])
type Message = z.infer<typeof messageSchema>

export type ThreadTask<T> = {
  readonly url: URL
  /** Becomes `workerData`. */
  readonly input: unknown
  readonly result: z.ZodType<T>
  readonly signal?: AbortSignal
  /** Ends the thread at once, without a word to it; the promise rejects with `worker-died`. */
  readonly kill?: AbortSignal
  readonly onProgress?: (done: number, total: number, label?: string) => void
  /** Gets each part of the result that the worker gives before its end, in order. */
  readonly onPart?: (part: unknown) => void
  /** How long a worker may tidy up after its end, or after it was asked to stop, before it is ended. */
  readonly graceMs?: number
  /** Of the thread's own heap; one that outgrows them ends as `worker-died`. */
  readonly limits?: ResourceLimits
}

const failureOf = (message: Extract<Message, { type: 'failed' }>): AppError =>
  new AppError(isErrorCode(message.code) ? message.code : 'internal', { params: message.params ?? {} })

/**
 * Runs one worker thread to its end. It always ends: as the result; as the refusal the worker named; as
 * `cancelled` (a message first, the thread is ended when it does not stop in time); or as `worker-died`.
 * The promise settles when the thread is gone, so that nothing of it still holds a file.
 */
export const runThread = <T>(task: ThreadTask<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const { signal, kill, graceMs = 3000, limits } = task
    if (signal?.aborted === true) {
      reject(new AppError('cancelled'))
      return
    }
    const worker = new Worker(task.url, {
      workerData: task.input,
      ...(limits === undefined ? {} : { resourceLimits: limits }),
    })
    const state: { end: (() => void) | null; gone: boolean; grace: NodeJS.Timeout | null } = {
      end: null,
      gone: false,
      grace: null,
    }
    const end = (): void => void worker.terminate()
    const leave = (): void => {
      state.grace ??= setTimeout(end, graceMs)
    }
    const settle = (end: () => void): void => {
      state.end ??= end
      leave()
    }
    const stop = (): void => {
      worker.postMessage({ type: 'cancel' })
      leave()
    }
    const gone = (cause: unknown): void => {
      if (state.gone) return
      state.gone = true
      if (state.grace !== null) clearTimeout(state.grace)
      signal?.removeEventListener('abort', stop)
      kill?.removeEventListener('abort', end)
      if (state.end !== null) state.end()
      else reject(new AppError(signal?.aborted === true ? 'cancelled' : 'worker-died', { cause }))
    }
    const hear = (message: Message): void => {
      if (message.type === 'progress') task.onProgress?.(message.done, message.total, message.label)
      else if (message.type === 'part') task.onPart?.(message.part)
      else if (message.type === 'failed') settle(() => reject(failureOf(message)))
      else {
        const result = task.result.safeParse(message.result)
        if (result.success) settle(() => resolve(result.data))
        else settle(() => reject(new AppError('internal', { cause: result.error })))
      }
    }
    signal?.addEventListener('abort', stop, { once: true })
    kill?.addEventListener('abort', end, { once: true })
    worker.on('message', (raw: unknown) => {
      const message = messageSchema.safeParse(raw)
      if (message.success) hear(message.data)
    })
    worker.on('error', gone)
    worker.on('messageerror', () => void worker.terminate())
    worker.on('exit', code => gone(new Error(`The worker ended with ${code}.`)))
  })
