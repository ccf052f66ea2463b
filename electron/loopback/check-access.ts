import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Cookies know no ports: each run has a name of its own. */
export const cookieNameOf = (port: number): string => `zhiheng-${port}`

export type Access = { readonly port: number; readonly token: string }
export type Verdict = 'allowed' | 'foreign-host' | 'foreign-origin' | 'no-token'

/** Compares secrets without telling by time how much of them fits. */
export const sameSecret = (given: string, wanted: string): boolean => {
  const a = Buffer.from(given)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}

const cookieOf = (header: string | undefined, name: string): string =>
  (header ?? '')
    .split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? ''

const hostsOf = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`]

/** Whether Host and, when present, Origin are our own: a page of another site never gets past here. */
export const checkPlace = (headers: IncomingHttpHeaders, port: number): Verdict => {
  if (!hostsOf(port).includes(headers.host ?? '')) return 'foreign-host'
  const { origin } = headers
  if (origin !== undefined && !hostsOf(port).some(host => origin === `http://${host}`))
    return 'foreign-origin'
  return 'allowed'
}

/** `checkPlace`, and the cookie must hold this run's token. */
export const checkAccess = (headers: IncomingHttpHeaders, { port, token }: Access): Verdict => {
  const place = checkPlace(headers, port)
  if (place !== 'allowed') return place
  return sameSecret(cookieOf(headers.cookie, cookieNameOf(port)), token) ? 'allowed' : 'no-token'
}
