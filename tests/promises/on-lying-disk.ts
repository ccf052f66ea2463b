import type { AppOptions, WorkerName } from '../../electron/core/app-options.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import { faultyWorker } from './faulty-worker.ts'

/** The ways in which a written file is not what was written. */
export const lies = ['one byte', 'zeros', 'cut', 'emptied'] as const
export type Lie = (typeof lies)[number]

/** Lets one kind of worker write on a disk that lies, while `lie.now` says how. */
export const onLyingDisk = (worker: WorkerName, lie: { now: Lie | null }): Pick<AppOptions, 'workerUrl'> => {
  const { workerUrl } = sourceOptions({ host: 'direct', env: {} })
  return {
    workerUrl: name => {
      const real = workerUrl(name)
      if (name !== worker || lie.now === null) return real
      return faultyWorker(new URL('./lying-disk.ts', import.meta.url), 'runOnLyingDisk', [real.href, lie.now])
    },
  }
}
