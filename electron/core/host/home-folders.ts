import { homedir, platform } from 'node:os'
import { join } from 'node:path'

export type HomeFolders = { readonly dataFolder: string; readonly firmFolder: string }

const dataRoot = (env: NodeJS.ProcessEnv): string => {
  if (platform() === 'win32') return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming')
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share')
}

/**
 * Where settings and firm files live: below `home` (or `ZHIHENG_HOME`) when given, otherwise in the
 * platform's data folder and in `质衡` of the person's documents.
 */
export const homeFolders = (env: NodeJS.ProcessEnv, home?: string): HomeFolders => {
  const root = home ?? env.ZHIHENG_HOME
  if (root !== undefined && root !== '') {
    return { dataFolder: join(root, 'data'), firmFolder: join(root, '质衡') }
  }
  return { dataFolder: join(dataRoot(env), 'Zhiheng'), firmFolder: join(homedir(), 'Documents', '质衡') }
}
