import { parentPort } from 'node:worker_threads'

parentPort?.postMessage({ type: 'failed', code: 'disk-full', params: { needed: 7 } })
