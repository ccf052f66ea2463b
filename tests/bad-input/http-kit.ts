import { mkdirSync, writeFileSync } from 'node:fs'
import { type OutgoingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import type { App } from '../../electron/core/app.ts'
import { startServer } from '../../electron/loopback/server.ts'
import { withApp } from '../promises/app-kit.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** What is sent, byte for byte; null takes a header away that is otherwise right. */
export type Sent = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string | null>>
  readonly body?: string | Buffer
}

export type Site = {
  readonly app: App
  readonly home: string
  readonly port: number
  readonly token: string
  readonly send: (sent: Sent) => Promise<Answer>
}

/** The loopback host with a page of its own and a secret beside it that no address may reach. */
export const withSite = (work: (site: Site) => Promise<void>): Promise<void> =>
  withApp(async (app, home) => {
    const pageFolder = join(home, 'page')
    mkdirSync(join(home, 'page-secret'))
    mkdirSync(pageFolder)
    writeFileSync(join(pageFolder, 'index.html'), '<title>质衡</title>')
    writeFileSync(join(pageFolder, 'app.js'), '1')
    writeFileSync(join(home, 'secret.json'), '"secret"')
    writeFileSync(join(home, 'page-secret', 'secret.json'), '"secret"')
    const server = await startServer({ app, pageFolder })
    const { token } = server
    const port = Number(new URL(server.origin).port)
    const right = { Host: `127.0.0.1:${port}`, Cookie: `zhiheng-${port}=${token}` }
    const send = ({ method = 'GET', path, headers = {}, body }: Sent): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const given = Object.entries({ ...right, ...headers }).filter(([, value]) => value !== null)
        const call = request(
          {
            host: '127.0.0.1',
            port,
            method,
            path,
            headers: Object.fromEntries(given) as OutgoingHttpHeaders,
            agent: false,
          },
          response => {
            const parts: Buffer[] = []
            response.on('data', (part: Buffer) => parts.push(part))
            response.on('error', reject)
            response.on('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: Buffer.concat(parts).toString('utf8'),
              }),
            )
          },
        )
        call.on('error', reject)
        call.end(body)
      })
    try {
      await work({ app, home, port, token, send })
    } finally {
      await server.close()
    }
  })
