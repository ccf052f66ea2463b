import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Electron program of this machine: in `ELECTRON_OVERRIDE_DIST_PATH`, or in the package, which names it
 * in `path.txt` once its runtime was fetched. Null when there is none.
 */
export const electronRuntime = (packageFolder: string, env: NodeJS.ProcessEnv): string | null => {
  const namedIn = join(packageFolder, 'path.txt')
  const name = existsSync(namedIn) ? readFileSync(namedIn, 'utf8').trim() : defaultName()
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist')
  const path = join(folder, name)
  return existsSync(path) ? path : null
}

const defaultName = (): string => {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}
