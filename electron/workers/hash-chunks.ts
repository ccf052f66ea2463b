import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

const { read } = z.object({ read: z.instanceof(Int32Array) }).parse(workerData)
const state = { hash: createHash('sha256') }

/** The other half of `hashAside`: hashes chunks in shared memory and counts those it has read. */
parentPort?.on('message', (message: 'digest' | readonly Uint8Array[]) => {
  if (message === 'digest') {
    parentPort?.postMessage(state.hash.digest('hex'))
    state.hash = createHash('sha256')
    return
  }
  for (const chunk of message) {
    state.hash.update(chunk)
    Atomics.add(read, 0, 1)
    Atomics.notify(read, 0)
  }
})
