import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import type { TerminalWords } from '../core/host/terminal-words.ts'
import { electronRuntime } from './electron-runtime.ts'

/** How the application is shown: the desktop window, or a browser page and why (`start.<reason>`). */
export type Shell =
  | { readonly kind: 'electron'; readonly path: string }
  | { readonly kind: 'loopback'; readonly reason: 'chosen' | 'screenless' | 'missing' }

const probeMs = 3000
const downloadMs = 300_000

const reaches = (host: string): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect({ host, port: 443, timeout: probeMs })
    const end = (reached: boolean): void => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })

const fetchRuntime = (packageFolder: string): Promise<boolean> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: downloadMs,
    })
    child.once('error', () => resolve(false))
    child.once('exit', code => resolve(code === 0))
  })

const mirrorHost = (env: NodeJS.ProcessEnv): string => {
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror
  return mirror !== undefined && URL.canParse(mirror) ? new URL(mirror).hostname : 'github.com'
}

const loopback = (reason: Extract<Shell, { kind: 'loopback' }>['reason']): Shell => ({
  kind: 'loopback',
  reason,
})

/**
 * Finds the desktop runtime, fetching it once where the network allows it. The fetch is part of installing:
 * the running application never uses the network.
 */
export const chooseShell = async (
  root: string,
  env: NodeJS.ProcessEnv,
  words: TerminalWords,
): Promise<Shell> => {
  if (env.ZHIHENG_LOOPBACK === '1') return loopback('chosen')
  const screenless = process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
  const packageFolder = join(root, 'node_modules/electron')
  const path = electronRuntime(packageFolder, env)
  if (path !== null && screenless) return loopback('screenless')
  if (path !== null) return { kind: 'electron', path }
  const missing = loopback('missing')
  const tried = join(root, 'out/electron-fetch-failed')
  if (env.CI || screenless || existsSync(tried) || !existsSync(packageFolder)) return missing
  if (!(await reaches(mirrorHost(env)))) return missing
  process.stdout.write(`${words.say('start.fetching')}\n`)
  const fetched = (await fetchRuntime(packageFolder)) ? electronRuntime(packageFolder, env) : null
  if (fetched !== null) return { kind: 'electron', path: fetched }
  mkdirSync(dirname(tried), { recursive: true })
  writeFileSync(tried, '')
  return missing
}
