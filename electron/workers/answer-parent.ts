import type { MessagePort } from 'node:worker_threads'
import { asStoreError } from '../core/store/as-store-error.ts'

export type WorkerTask = {
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number, label?: string) => void
  /** Gives a part of the result before the end. */
  readonly part: (part: unknown) => void
  /** Says the end; what follows is tidying up that nobody waits for. */
  readonly done: (result: unknown) => void
}

/** Runs a task and tells the parent its progress and exactly one end; listens for `cancel`. */
export const answerParent = async (
  port: MessagePort | null,
  task: (work: WorkerTask) => Promise<void>,
): Promise<void> => {
  if (port === null) return
  const stop = new AbortController()
  let ended = false
  port.on('message', (message: { type?: unknown }) => {
    if (message.type === 'cancel') stop.abort()
  })
  const end = (message: object): void => {
    if (!ended) port.postMessage(message)
    ended = true
  }
  try {
    await task({
      signal: stop.signal,
      progress: (done, total, label) =>
        port.postMessage({ type: 'progress', done, total, ...(label === undefined ? {} : { label }) }),
      part: part => port.postMessage({ type: 'part', part }),
      done: result => end({ type: 'done', result }),
    })
  } catch (error) {
    const { code, params } = asStoreError(error)
    end({ type: 'failed', code, params })
  } finally {
    port.close()
  }
}
