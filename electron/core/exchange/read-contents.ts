import { z } from 'zod'
import { AppError } from '../app-error.ts'
import type { AppOptions } from '../app-options.ts'
import { contentTimes } from '../content/content-limits.ts'
import type { ContentCode } from '../content/content-refusal.ts'
import { evidenceReaderOn } from '../evidence/open-evidence-reader.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { holdNativeParts } from '../jobs/hold-native-parts.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { openContentWriter } from '../store/write-content.ts'
import { watchMemory } from './watch-memory.ts'

type Task = {
  readonly options: AppOptions
  readonly session: FirmSession
  readonly sha256s: readonly string[]
  readonly signal: AbortSignal
  /** Tells which content is being read, by its place. */
  readonly onContent: (index: number) => void
  /** How long a reader may say nothing before its file is given up. */
  readonly silenceMs?: number
}

/** Of the reader's own heap; pictures and fonts lie outside of it and have limits of their own. */
const heapMiB = 512

type End = { readonly next: number; readonly code: ContentCode | null }

const isHeapFull = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Reads contents from `from` on until all are read or one of them hangs, swells or kills the thread. */
const readFrom = async (task: Task, from: number): Promise<End> => {
  const { options, session, sha256s, signal, silenceMs = contentTimes.silenceMs } = task
  const give = new AbortController()
  const state: { at: number; code: ContentCode | null } = { at: -1, code: null }
  const giveUp = (code: ContentCode): void => {
    state.code ??= code
    give.abort()
  }
  const watch = (): NodeJS.Timeout => setTimeout(() => giveUp('content-timeout'), silenceMs)
  let timer = watch()
  const evidence = evidenceReaderOn(session.store.db)
  const memory = watchMemory(() => giveUp('content-memory'))
  try {
    await runThread({
      url: options.workerUrl('read-content'),
      input: {
        firmFile: { path: session.store.path, key: session.key() },
        sha256s: sha256s.slice(from),
        at: new Date(options.clock()).toISOString(),
      },
      result: z.object({}),
      signal,
      kill: give.signal,
      graceMs: 300,
      limits: { maxOldGenerationSizeMb: heapMiB },
      onProgress: index => {
        clearTimeout(timer)
        timer = watch()
        if (index === state.at) return
        state.at = index
        memory.restart(evidence.size(sha256s[from + index] ?? ''))
        task.onContent(from + index)
      },
    })
    return { next: sha256s.length, code: null }
  } catch (error) {
    const died = error instanceof AppError && (error.code === 'worker-died' || error.code === 'cancelled')
    if (signal.aborted || state.at < 0 || !died) throw error
    return {
      next: from + state.at,
      code: state.code ?? (isHeapFull(error) ? 'content-memory' : 'content-broken'),
    }
  } finally {
    clearTimeout(timer)
    memory.stop()
  }
}

/**
 * Reads stored contents in a thread, one after another. One that hangs it, fills its memory or kills it is marked with
 * its code, and the rest goes on in a new thread. Rejects with `cancelled` or with what the firm file or the disk says;
 * what was read by then stays read.
 */
export const readContents = async (task: Task): Promise<void> => {
  const { session, sha256s, signal, options } = task
  await holdNativeParts()
  for (let from = 0; from < sha256s.length; ) {
    const state = { at: from }
    const onContent = (index: number): void => {
      state.at = index
      task.onContent(index)
    }
    try {
      const { next, code } = await readFrom({ ...task, onContent }, from)
      const sha256 = sha256s[next]
      if (code !== null && sha256 !== undefined) {
        openContentWriter(session.store.db).save({
          sha256,
          at: new Date(options.clock()).toISOString(),
          state: 'failed',
          method: '',
          pages: [],
          code,
          params: {},
        })
      }
      from = next + 1
    } catch (error) {
      const sha256 = sha256s[state.at]
      if (signal.aborted && sha256 !== undefined) openContentWriter(session.store.db).callOff(sha256)
      throw error
    }
  }
}
