import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../store/store-error.ts'
import type { HasherMaker } from './chunk-hasher.ts'

export type HashAside = { readonly make: HasherMaker; readonly close: () => Promise<void> }

const patienceMs = 60_000

/**
 * Hashes in a thread of its own while this one writes. Chunks must lie in shared memory (`sharedBuffers`),
 * so nothing is copied; `settled` waits until the other thread has read them. One file at a time.
 */
export const hashAside = (url: URL): HashAside => {
  const read = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(url, { workerData: { read } })
  worker.on('error', () => {})
  const nothing = (): [null] => [null]
  const died = once(worker, 'exit').then(nothing, nothing)
  let given = 0
  const settled = (): void => {
    for (let now = Atomics.load(read, 0); now !== given; now = Atomics.load(read, 0)) {
      if (Atomics.wait(read, 0, now, patienceMs) === 'timed-out')
        throw new StoreError('io', { cause: 'hash' })
    }
  }
  return {
    make: () => ({
      update: chunks => {
        given = (given + chunks.length) | 0
        worker.postMessage(chunks)
      },
      settled,
      digest: async () => {
        const answer = Promise.race([once(worker, 'message'), died])
        worker.postMessage('digest')
        const [sha256] = await answer
        if (typeof sha256 !== 'string') throw new StoreError('io', { cause: 'hash' })
        return sha256
      },
    }),
    close: async () => {
      await worker.terminate()
    },
  }
}

/** Buffers that two threads can read at once. */
export const sharedBuffers = (count: number, size: number): Buffer[] =>
  Array.from({ length: count }, () => Buffer.from(new SharedArrayBuffer(size)))
