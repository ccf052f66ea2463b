import { z } from 'zod'
import type { AppOptions } from '../app-options.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { runThread } from '../jobs/thread-runner.ts'

const resultSchema = z.object({ pages: z.record(z.string(), z.number().int().nullable()) })
const silenceMs = 20_000

export type Pages = ReadonlyMap<string, number | null>

type Task = {
  readonly options: AppOptions
  readonly session: FirmSession
  readonly sha256s: readonly string[]
  readonly signal?: AbortSignal
  /** How long one file may take before its pages stay unknown. */
  readonly limitMs?: number
}

const countTogether = async (task: Task): Promise<Pages> => {
  const { options, session, sha256s, signal, limitMs = silenceMs } = task
  const stall = new AbortController()
  const watch = (): NodeJS.Timeout => setTimeout(() => stall.abort(), limitMs)
  const state = { timer: watch() }
  try {
    const { pages } = await runThread({
      url: options.workerUrl('count-pages'),
      input: { firmFile: { path: session.store.path, key: session.key() }, sha256s },
      result: resultSchema,
      signal: signal === undefined ? stall.signal : AbortSignal.any([signal, stall.signal]),
      graceMs: 500,
      onProgress: () => {
        clearTimeout(state.timer)
        state.timer = watch()
      },
    })
    return new Map(Object.entries(pages))
  } finally {
    clearTimeout(state.timer)
  }
}

/**
 * Counts the pages of stored PDFs in a thread of its own. One that hangs or kills the thread gets null: the
 * others are then counted one by one. Never rejects but for `cancelled`.
 */
export const countPages = async (task: Task): Promise<Pages> => {
  const { sha256s, signal } = task
  if (sha256s.length === 0) return new Map()
  try {
    return await countTogether(task)
  } catch (error) {
    if (signal?.aborted === true) throw error
    const [first] = sha256s
    if (sha256s.length === 1 && first !== undefined) return new Map([[first, null]])
    const pages = new Map<string, number | null>()
    for (const sha256 of sha256s) {
      for (const [key, count] of await countPages({ ...task, sha256s: [sha256] })) pages.set(key, count)
    }
    return pages
  }
}
