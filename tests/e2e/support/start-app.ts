import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningApp = {
  readonly url: string
  readonly origin: string
  readonly home: string
  readonly stop: () => Promise<void>
  readonly kill: () => Promise<void>
}

const firstUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => reject(new Error(`The application did not start:\n${printed}`)), 120_000)
    const read = (chunk: Buffer): void => {
      printed += chunk.toString()
      const url = printed.match(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/)?.[0]
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', code => reject(new Error(`The application ended with ${code}:\n${printed}`)))
  })

const end = (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> =>
  new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })

/** Starts the application as `npm start` does, with a home of its own whose path holds a space and Chinese. */
export const startApp = async (given?: string): Promise<RunningApp> => {
  const home = given ?? mkdtempSync(join(tmpdir(), '质衡 e2e '))
  const child = spawn(
    process.execPath,
    ['electron/loopback/start.ts', '--no-open', '--port', '0', '--home', home],
    {
      env: { ...process.env, ZHIHENG_LOOPBACK: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const url = await firstUrl(child)
  return {
    url,
    origin: new URL(url).origin,
    home,
    stop: async () => {
      await end(child, 'SIGTERM')
      if (given === undefined) rmSync(home, { recursive: true, force: true })
    },
    kill: () => end(child, 'SIGKILL'),
  }
}
