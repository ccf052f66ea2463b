import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { StoredFile } from '../core/resolve-files.ts'

/** What a window may show by itself; anything else is a download. */
const shown: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg']

export type ByteRange = { readonly start: number; readonly end: number }

/** One byte range of a Range header; null when there is none to obey, `unsatisfiable` when it lies outside. */
export const parseRange = (header: string | undefined, size: number): ByteRange | null | 'unsatisfiable' => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end || start >= size ? 'unsatisfiable' : { start, end }
}

/** `attachment; filename=…` for any name, after RFC 6266. */
export const dispositionOf = (fileName: string): string => {
  const plain = fileName.replaceAll(/[^\w. -]/g, '_')
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, c => `%${c.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** Sends stored bytes with a known type or as a download; answers ranges. */
export const serveBytes = async (
  request: IncomingMessage,
  response: ServerResponse,
  file: StoredFile,
  download: boolean,
): Promise<void> => {
  const inline = !download && shown.includes(file.mediaType)
  const range = parseRange(request.headers.range, file.size)
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('Content-Type', inline ? file.mediaType : 'application/octet-stream')
  if (!inline) response.setHeader('Content-Disposition', dispositionOf(file.fileName))
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end()
    return
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  if (range !== null) response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`)
  response.setHeader('Content-Length', end - start + 1)
  response.writeHead(range === null ? 200 : 206)
  if (request.method === 'HEAD' || file.size === 0) response.end()
  else await pipeline(file.open(range ?? undefined), response)
}
