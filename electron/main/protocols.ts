import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { protocol, type Session } from 'electron'
import type { App } from '../core/app.ts'
import { storedFilePolicy } from '../core/host/content-security-policy.ts'
import { pageFile } from '../core/host/page-file.ts'
import { answerStored } from '../core/host/stored-file-rules.ts'
import { pageHeaders } from './policy/csp.ts'
import { evidenceAddress } from './policy/evidence-address.ts'
import { isOwnPage } from './policy/sender.ts'

/** Must run before the application is ready. */
export const registerSchemes = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    {
      scheme: 'evidence',
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true },
    },
  ])

const servePage = async (url: string, pageFolder: string): Promise<Response> => {
  const file = isOwnPage(url) ? pageFile(pageFolder, new URL(url).pathname) : null
  if (file === null) return new Response(null, { status: 404, headers: pageHeaders })
  const bytes = new Uint8Array(await readFile(file.path))
  return new Response(bytes, { headers: { ...pageHeaders, 'Content-Type': file.type } })
}

const serveEvidence = (app: App, request: Request): Response => {
  const address = evidenceAddress(request.url)
  const file = address === null ? null : app.resolveFile(address.kind, address.id)
  if (file === null) return new Response(null, { status: 404 })
  const { status, headers, range } = answerStored(file, request.headers.get('Range') ?? undefined, false)
  const body = range === null || request.method === 'HEAD' ? null : file.open(range)
  return new Response(body === null ? null : (Readable.toWeb(body) as ReadableStream), {
    status,
    headers: {
      ...headers,
      'Content-Security-Policy': storedFilePolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': 'app://zhiheng',
    },
  })
}

/** `app:` serves the built window, `evidence:` stored files by id; `file:` serves nothing. */
export const handleProtocols = (session: Session, app: App, pageFolder: string): void => {
  session.protocol.handle('app', request => servePage(request.url, pageFolder))
  session.protocol.handle('evidence', request => serveEvidence(app, request))
  session.protocol.handle('file', () => new Response(null, { status: 403 }))
}
