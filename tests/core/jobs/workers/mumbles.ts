import { parentPort } from 'node:worker_threads'

parentPort?.postMessage('what?')
parentPort?.postMessage({ type: 'failed', code: 'no such code' })
