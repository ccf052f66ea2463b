import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ParserName } from './parsers.ts'

type Said = { readonly code: string } | { readonly finding: string }

export type CaseRunner = {
  readonly run: (parser: ParserName, bytes: Buffer) => Promise<Said>
  readonly close: () => Promise<void>
}

/** Longer than any limit inside the parsers: what takes so long hangs. */
const hangMs = 90_000
const heapMiB = 768

/** Runs cases one after another in a thread with a bounded heap; a thread that dies or hangs is a finding. */
export const openCaseRunner = (): CaseRunner => {
  const start = (): Worker => {
    const worker = new Worker(new URL('./parse-cases.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMiB },
    })
    worker.on('error', () => {})
    return worker
  }
  let worker = start()
  const again = async (): Promise<void> => {
    await worker.terminate()
    worker = start()
  }
  return {
    run: async (parser, bytes) => {
      const over = new AbortController()
      const signal = AbortSignal.any([AbortSignal.timeout(hangMs), over.signal])
      const said = once(worker, 'message', { signal }).then(([message]) => message as Said)
      const died = once(worker, 'exit', { signal }).then((): Said => ({ finding: 'the thread died' }))
      worker.postMessage({ parser, bytes })
      const outcome = await Promise.race([said, died]).catch(
        (): Said => ({ finding: `the thread died, or said nothing for ${hangMs / 1000} s` }),
      )
      over.abort()
      await Promise.allSettled([said, died])
      if ('finding' in outcome) await again()
      return outcome
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
