import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { StoredFile } from '../core/files/resolve-files.ts'
import { storedFilePolicy } from '../core/host/content-security-policy.ts'
import { answerStored } from '../core/host/stored-file-rules.ts'

/** Sends stored bytes with a known type or as a download; answers ranges. */
export const serveBytes = async (
  request: IncomingMessage,
  response: ServerResponse,
  file: StoredFile,
  download: boolean,
): Promise<void> => {
  const { status, headers, range } = answerStored(file, request.headers.range, download)
  response.writeHead(status, { ...headers, 'Content-Security-Policy': storedFilePolicy })
  if (request.method === 'HEAD' || range === null) response.end()
  else await pipeline(file.open(range), response)
}
