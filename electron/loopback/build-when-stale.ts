import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { TerminalWords } from '../core/host/terminal-words.ts'

const skipped: readonly string[] = ['node_modules', '.git', 'out']

const newest = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path)
    .filter(name => !skipped.includes(name))
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

/** Whether a built file is missing or older than anything it is made of. */
const isStale = (root: string, built: string, sources: readonly string[]): boolean => {
  const stat = statSync(join(root, built), { throwIfNoEntry: false })
  return stat === undefined || sources.some(source => newest(join(root, source)) > stat.mtimeMs)
}

const pageSources = ['renderer', 'shared', 'resources/locales', 'package-lock.json'] as const

/** Builds the window's page when it is missing or stale; an older page stays in use when that fails. */
export const buildPage = async (root: string, words: TerminalWords): Promise<string> => {
  const folder = join(root, 'out/renderer')
  if (!isStale(root, 'out/renderer/index.html', pageSources)) return folder
  process.stdout.write(`${words.say('start.building')}\n`)
  const { build } = await import('vite')
  try {
    await build({ configFile: join(root, 'renderer/vite.config.ts'), logLevel: 'error' })
  } catch (error) {
    if (!existsSync(join(folder, 'index.html'))) throw error
    process.stderr.write(`${words.say('start.oldPage')}\n`)
  }
  return folder
}

/** Builds the desktop application when it is missing or stale. */
export const buildDesktop = async (root: string, words: TerminalWords): Promise<void> => {
  const sources = [...pageSources, 'electron', 'electron.vite.config.ts']
  if (!isStale(root, 'out/main/index.js', sources) && !isStale(root, 'out/renderer/index.html', pageSources))
    return
  process.stdout.write(`${words.say('start.building')}\n`)
  const { build } = await import('electron-vite')
  await build({ root, logLevel: 'error' })
}
