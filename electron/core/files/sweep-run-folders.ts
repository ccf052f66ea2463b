import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from '../store/is-running.ts'

/** The name of this run's folders: its process first, so that a later run knows whether it still lives. */
export const runFolderName = (id: string): string => `${process.pid}-${id}`

/** Removes uploads and exports that a run left behind when it was killed; those of running processes stay. */
export const sweepRunFolders = (dataFolder: string): void => {
  for (const kind of ['staging', 'exports']) {
    const folder = join(dataFolder, kind)
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder)) {
      if (!isRunning(Number.parseInt(name, 10))) rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
}
