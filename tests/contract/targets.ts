import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { CliIo } from '../../electron/cli/cli-io.ts'
import { runCli } from '../../electron/cli/run-cli.ts'
import { createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import { terminalWords } from '../../electron/core/host/terminal-words.ts'
import { startServer } from '../../electron/loopback/server.ts'
import type { Reply } from '../../shared/contract/envelope.ts'
import type { Job } from '../../shared/contract/requests/work.ts'

/** One way to reach the application. */
export type Target = {
  readonly home: string
  /** `firm` tells whether the command line opens the firm file for this request. */
  readonly send: (name: string, input: unknown, firm: boolean) => Promise<Reply<unknown>>
  /** What stands for a chosen file in a request. */
  readonly offer: (path: string) => Promise<string>
  /** The end of the job that a reply named. */
  readonly ended: (reply: Reply<unknown>) => Promise<Job>
  readonly close: () => Promise<void>
}

const newHome = (): string => realpathSync(mkdtempSync(join(tmpdir(), '质衡 契约 ')))

const fieldOf = (reply: Reply<unknown>, key: string): unknown =>
  reply.ok && typeof reply.value === 'object' && reply.value !== null
    ? Reflect.get(reply.value, key)
    : undefined

const direct = async (): Promise<Target> => {
  const home = newHome()
  const app = createApp(sourceOptions({ host: 'direct', home }))
  return {
    home,
    send: (name, input) => app.sendRaw(name, input),
    offer: async path => app.offerPath(path),
    ended: reply => app.jobs.ended(String(fieldOf(reply, 'jobId'))),
    close: async () => {
      await app.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

const loopback = async (): Promise<Target> => {
  const home = newHome()
  const app = createApp({
    ...sourceOptions({ host: 'loopback', home }),
    autoBackup: false,
    autoReading: false,
  })
  const server = await startServer({ app, pageFolder: home })
  const entrance = await fetch(server.address, { redirect: 'manual' })
  const cookie = entrance.headers.get('set-cookie')?.split(';')[0] ?? ''
  const post = async (path: string, body: string | Uint8Array<ArrayBuffer>): Promise<unknown> => {
    const response = await fetch(server.origin + path, { method: 'POST', headers: { cookie }, body })
    return response.json()
  }
  const send = async (name: string, input: unknown): Promise<Reply<unknown>> =>
    (await post(`/call/${encodeURIComponent(name)}`, JSON.stringify(input))) as Reply<unknown>
  return {
    home,
    send,
    offer: async path => {
      const bytes = new Uint8Array(await readFile(path))
      const answer = await post(`/files?name=${encodeURIComponent(basename(path))}`, bytes)
      return String(Reflect.get(Object(answer), 'token'))
    },
    ended: async reply => {
      const jobId = fieldOf(reply, 'jobId')
      for (;;) {
        const jobs = fieldOf(await send('jobs.list', {}), 'jobs') as readonly Job[]
        const job = jobs.find(({ id }) => id === jobId)
        if (job !== undefined && job.state !== 'running') return job
        await new Promise(resolve => setTimeout(resolve, 30))
      }
    },
    close: async () => {
      await server.close()
      await app.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

const commandLine = async (): Promise<Target> => {
  const home = newHome()
  const state = { file: '-', passphrase: '' }
  return {
    home,
    send: async (name, input, firm) => {
      const printed: string[] = []
      const env = { ZHIHENG_HOME: home, LANG: 'en_GB.UTF-8', ZHIHENG_PASSPHRASE: state.passphrase }
      const io: CliIo = {
        env,
        folder: home,
        words: terminalWords(env),
        out: text => printed.push(text),
        err: () => {},
        input: async () => JSON.stringify(input),
        ask: async () => null,
      }
      const code = await runCli(['call', firm ? state.file : '-', name, '-'], io)
      const reply = JSON.parse(printed.join('')) as Reply<unknown>
      if (code !== (reply.ok ? 0 : 1)) throw new Error(`exit code ${code} for ${printed.join('')}`)
      if (name === 'firms.create' && reply.ok) {
        state.file = join(String(fieldOf(reply, 'folder')), String(fieldOf(reply, 'fileName')))
      }
      if (name === 'firms.setPassphrase' && reply.ok)
        state.passphrase = String(Reflect.get(Object(input), 'next'))
      return reply
    },
    offer: async path => path,
    ended: async reply => fieldOf(reply, 'job') as Job,
    close: async () => rmSync(home, { recursive: true, force: true }),
  }
}

/** The table of steps runs over each of these. */
export const targets: Readonly<Record<string, () => Promise<Target>>> = {
  direct,
  loopback,
  'command line': commandLine,
}
