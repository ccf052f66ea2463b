import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import type { AppOptions } from '../app-options.ts'
import type { FirmSession } from '../firm/firm-session.ts'

type CountedFile = { readonly sha256: string; readonly mediaType: string }

export type PageCounter = {
  /**
   * The pages of a stored PDF or scan; null when it cannot be read, takes too long, or kills its thread: the next one
   * gets a new thread. One at a time. Rejects with `cancelled` only.
   */
  readonly count: (file: CountedFile) => Promise<number | null>
  readonly close: () => Promise<void>
}

type Options = {
  readonly options: AppOptions
  readonly session: FirmSession
  readonly signal?: AbortSignal | undefined
  /** How long one file may take before its pages stay unknown. */
  readonly limitMs?: number
}

const usualLimitMs = 20_000

/** Counts pages in a thread of its own, which starts with the first of them. */
export const openPageCounter = ({
  options,
  session,
  signal,
  limitMs = usualLimitMs,
}: Options): PageCounter => {
  const state: { worker: Worker | null } = { worker: null }
  const start = (): Worker => {
    const workerData = { firmFile: { path: session.store.path, key: session.key() } }
    const worker = new Worker(options.workerUrl('count-pages'), { workerData })
    worker.on('error', () => {})
    return worker
  }
  const close = async (): Promise<void> => {
    const { worker } = state
    state.worker = null
    await worker?.terminate()
  }
  const answerOf = (worker: Worker, { sha256, mediaType }: CountedFile): Promise<number | null | 'gone'> =>
    new Promise(resolve => {
      const end = (answer: number | null | 'gone'): void => {
        clearTimeout(timer)
        worker.off('message', hear)
        worker.off('exit', stop)
        signal?.removeEventListener('abort', stop)
        resolve(answer)
      }
      const stop = (): void => end('gone')
      const hear = (pages: unknown): void => end(typeof pages === 'number' ? pages : null)
      const timer = setTimeout(stop, limitMs)
      signal?.addEventListener('abort', stop, { once: true })
      worker.on('message', hear)
      worker.on('exit', stop)
      worker.postMessage({ sha256, mediaType })
    })
  const checkGoOn = (): void => {
    if (signal?.aborted === true) throw new AppError('cancelled')
  }
  return {
    count: async file => {
      checkGoOn()
      state.worker ??= start()
      const answer = await answerOf(state.worker, file)
      if (answer !== 'gone') return answer
      await close()
      checkGoOn()
      return null
    },
    close,
  }
}
