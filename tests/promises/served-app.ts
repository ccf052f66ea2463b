import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Job } from '../../shared/contract/requests/work.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'

/** The application in a process of its own, spoken to over HTTP as a window does. */
export type ServedApp = {
  readonly ask: <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<RequestOutput<N>>
  readonly upload: (name: string, body: string) => Promise<string>
  readonly download: (path: string) => Promise<Buffer>
  readonly ended: (jobId: string) => Promise<Job>
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>
  /** SIGTERM; the exit code and what it had to complain about. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly complaints: string }>
}

const addressOf = (child: ChildProcess, said: () => string): Promise<URL> =>
  new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`it ended with ${String(code)}: ${said()}`)))
    child.stdout?.once('data', (data: Buffer) => resolve(new URL(data.toString().trim())))
  })

export const serveApp = async (home: string, nodeOptions: readonly string[] = []): Promise<ServedApp> => {
  let complaints = ''
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), home], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: nodeOptions.join(' ') },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString()
  })
  const { origin, port, searchParams } = await addressOf(child, () => complaints)
  const headers = { Cookie: `zhiheng-${port}=${searchParams.get('token')}` }
  const post = async (path: string, body: string): Promise<unknown> =>
    (await fetch(`${origin}${path}`, { method: 'POST', headers, body })).json()
  const ask: ServedApp['ask'] = async (name, input) => {
    const reply = (await post(`/call/${name}`, JSON.stringify(input))) as { ok: boolean; value: never }
    if (!reply.ok) throw new Error(`${name} ${JSON.stringify(reply)} ${complaints}`)
    return reply.value
  }
  const gone = once(child, 'exit')
  return {
    ask,
    upload: async (name, body) => {
      const { token } = (await post(`/files?name=${encodeURIComponent(name)}`, body)) as { token: string }
      return token
    },
    download: async path => Buffer.from(await (await fetch(`${origin}${path}`, { headers })).arrayBuffer()),
    ended: async jobId => {
      for (;;) {
        const job = (await ask('jobs.list', {})).jobs.find(({ id }) => id === jobId)
        if (job !== undefined && job.state !== 'running') return job
        await new Promise(resolve => setTimeout(resolve, 100))
      }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = (await gone) as [number | null]
      return { code, complaints }
    },
  }
}
