import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Failure } from '../../shared/contract/envelope.ts'
import type { App } from '../core/app.ts'
import { toFailure } from '../core/to-failure.ts'
import { checkAccess, checkPlace, cookieNameOf, sameSecret } from './check-access.ts'
import { streamEvents } from './event-stream.ts'
import { readText, saveBody, TooLarge } from './read-body.ts'
import { securityHeaders } from './security-headers.ts'
import { serveBytes } from './serve-bytes.ts'
import { servePage } from './serve-page.ts'

const maxCallBytes = 16 * 1_048_576
const maxFileBytes = 2 * 1024 ** 3

export type LoopbackServer = {
  /** The address that carries the token; opens the application in a browser. */
  readonly address: string
  readonly origin: string
  readonly token: string
  readonly close: () => Promise<void>
}

type Options = {
  readonly app: App
  /** The built window. */
  readonly pageFolder: string
  /** 0 takes any free port. */
  readonly port?: number
}

const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}

const refuse = (response: ServerResponse, status: number, error: Failure): void =>
  sendJson(response, status, { ok: false, error })

const call = async (
  app: App,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const text = await readText(request, maxCallBytes)
  let input: unknown
  try {
    input = JSON.parse(text === '' ? '{}' : text)
  } catch {
    refuse(response, 400, { code: 'invalid-input', params: { path: '' } })
    return
  }
  sendJson(response, 200, await app.sendRaw(name, input))
}

const upload = async (
  app: App,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = join(app.stagingFolder, randomUUID())
  await saveBody(request, path, maxFileBytes)
  sendJson(response, 200, { token: app.offerStaged(path, url.searchParams.get('name') ?? 'file') })
}

const serveStored = async (
  app: App,
  kind: string,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const exported = kind === 'exports' ? app.resolveExport(id) : null
  const file =
    kind === 'exports'
      ? exported && { ...exported, mediaType: 'application/octet-stream' }
      : app.resolveFile(kind === 'builds' ? 'build' : 'evidence', id)
  if (file === null) response.writeHead(404).end()
  else await serveBytes(request, response, file, kind === 'exports')
}

/** The application behind 127.0.0.1 for one run: every request needs this run's token and our own Host. */
export const startServer = async ({ app, pageFolder, port = 0 }: Options): Promise<LoopbackServer> => {
  const token = randomBytes(24).toString('base64url')
  const access = { token, port }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const [, area = '', ...rest] = url.pathname.split('/')
    const name = decodeURIComponent(rest.join('/'))
    const method = request.method ?? 'GET'
    const given = url.searchParams.get('token')
    if (method === 'GET' && url.pathname === '/' && given !== null) {
      if (checkPlace(request.headers, access.port) !== 'allowed' || !sameSecret(given, token)) {
        response.writeHead(403).end()
        return
      }
      const cookie = `${cookieNameOf(access.port)}=${token}; HttpOnly; SameSite=Strict; Path=/`
      response.writeHead(302, { 'Set-Cookie': cookie, Location: '/' }).end()
      return
    }
    if (checkAccess(request.headers, access) !== 'allowed') response.writeHead(403).end()
    else if (method === 'POST' && area === 'call') await call(app, name, request, response)
    else if (method === 'POST' && area === 'files') await upload(app, url, request, response)
    else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405).end()
    else if (area === 'events') streamEvents(app, response)
    else if (['evidence', 'builds', 'exports'].includes(area)) {
      await serveStored(app, area, name, request, response)
    } else await servePage(response, pageFolder, url.pathname)
  }

  const server: Server = createServer((request, response) => {
    for (const [header, value] of Object.entries(securityHeaders)) response.setHeader(header, value)
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else if (error instanceof TooLarge) {
        response.setHeader('Connection', 'close')
        refuse(response, 413, { code: 'file-too-large', params: {} })
      } else if (error instanceof URIError) response.writeHead(400).end()
      else
        refuse(
          response,
          500,
          toFailure(error, () => {}),
        )
    })
  })
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  access.port = (server.address() as AddressInfo).port
  const origin = `http://127.0.0.1:${access.port}`
  return {
    origin,
    token,
    address: `${origin}/?token=${token}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
