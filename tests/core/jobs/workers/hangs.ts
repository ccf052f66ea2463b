import { parentPort } from 'node:worker_threads'

parentPort?.postMessage({ type: 'progress', done: 0, total: 1 })
for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
