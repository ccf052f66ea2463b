import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createApp } from '../core/app.ts'
import { sourceOptions } from '../core/host/source-options.ts'
import { type TerminalWords, terminalWords } from '../core/host/terminal-words.ts'
import { buildDesktop, buildPage } from './build-when-stale.ts'
import { chooseShell } from './choose-shell.ts'
import { openBrowser } from './open-browser.ts'
import { startServer } from './server.ts'
import { type StartOptions, startOptions } from './start-options.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const runDesktop = async (
  path: string,
  home: string | null,
  env: NodeJS.ProcessEnv,
  words: TerminalWords,
): Promise<number> => {
  await buildDesktop(root, words)
  const homeEnv = home === null ? {} : { ZHIHENG_HOME: home }
  const child = spawn(path, [root], { stdio: 'inherit', env: { ...env, ...homeEnv } })
  return new Promise(resolve => {
    child.once('error', () => resolve(1))
    child.once('exit', code => resolve(code ?? 1))
  })
}

const stopSignal = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })

const runLoopback = async (
  options: StartOptions,
  env: NodeJS.ProcessEnv,
  words: TerminalWords,
): Promise<number> => {
  const pageFolder = await buildPage(root, words)
  const home = options.home === null ? {} : { home: options.home }
  const app = createApp(sourceOptions({ host: 'loopback', env, ...home }))
  const server = await startServer({ app, pageFolder, port: options.port })
  process.stdout.write(`${server.address}\n`)
  if (options.open) openBrowser(server.address, env)
  await stopSignal()
  await server.close()
  await app.close()
  return 0
}

/** `npm start`: the desktop window where a runtime is at hand, otherwise the same application in a browser. */
export const run = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const words = terminalWords(env)
  const options = startOptions(args, words)
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`)
    return 2
  }
  const shell = await chooseShell(root, env, words)
  if (shell.kind === 'electron') return runDesktop(shell.path, options.home, env, words)
  process.stdout.write(`${words.say('start.loopback', { reason: words.say(`start.${shell.reason}`) })}\n`)
  try {
    return await runLoopback(options, env, words)
  } catch (error) {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!inUse) throw error
    process.stderr.write(`${words.say('start.portTaken', { port: options.port })}\n`)
    return 1
  }
}
