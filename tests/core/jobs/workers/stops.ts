import { parentPort } from 'node:worker_threads'

parentPort?.on('message', () => {
  parentPort?.postMessage({ type: 'failed', code: 'cancelled' })
  parentPort?.close()
})
parentPort?.postMessage({ type: 'progress', done: 0, total: 1 })
