import { workerData } from 'node:worker_threads'

/**
 * A worker that is the real one until it dies in the middle: the application is told to start this file, with
 * the real one and the time it has left in the address.
 */
const here = new URL(import.meta.url)
const real = here.searchParams.get('real') ?? ''
const afterMs = Number(here.searchParams.get('after'))
if (workerData === null) throw new Error('no work was given')
setTimeout(() => process.exit(9), afterMs)
await import(real)
