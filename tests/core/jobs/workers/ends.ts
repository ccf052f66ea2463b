import { parentPort, workerData } from 'node:worker_threads'

parentPort?.postMessage({ type: 'progress', done: 1, total: 2, label: 'half' })
parentPort?.postMessage({ type: 'done', result: { doubled: Number(workerData.value) * 2 } })
