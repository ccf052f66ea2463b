import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parentPort, Worker } from 'node:worker_threads'

export type Delays = { readonly longest: number; readonly most: number }

const resolution = 5
const delaysOf = (delay: { readonly max: number; percentile: (of: number) => number }): Delays => ({
  longest: delay.max / 1e6,
  most: delay.percentile(99) / 1e6,
})

/** Milliseconds by which this thread came late since it began to watch: the longest, and what 99 % stayed within. */
export const watchDelays = (): { readonly end: () => Delays } => {
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  return {
    end: () => {
      delay.disable()
      return delaysOf(delay)
    },
  }
}

/** The same of a thread that has nothing to do: what the machine itself, and others on it, make anybody wait. */
export const watchIdleThread = (): { readonly end: () => Promise<Delays> } => {
  const worker = new Worker(new URL(import.meta.url), { argv: ['idle'] })
  return {
    end: () =>
      new Promise((resolve, reject) => {
        worker.once('message', (delays: Delays) => resolve(delays))
        worker.once('error', reject)
        worker.postMessage('end')
      }),
  }
}

if (parentPort !== null && process.argv.includes('idle')) {
  const port = parentPort
  const watch = watchDelays()
  port.once('message', () => {
    port.postMessage(watch.end())
    port.close()
  })
}
