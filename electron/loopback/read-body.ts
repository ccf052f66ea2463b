import { createWriteStream, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The caller sent more than is taken. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** A sender that says how much is coming is refused before it sends. */
const checkAnnounced = (request: IncomingMessage, maxBytes: number): void => {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new TooLarge()
}

/** The whole body as text; throws `TooLarge` beyond `maxBytes`. */
export const readText = async (request: IncomingMessage, maxBytes: number): Promise<string> => {
  checkAnnounced(request, maxBytes)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) throw new TooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Streams the body into a new file; beyond `maxBytes`, or when the sender goes away, no file is left. */
export const saveBody = async (request: IncomingMessage, path: string, maxBytes: number): Promise<void> => {
  checkAnnounced(request, maxBytes)
  let size = 0
  const limit = new Transform({
    transform: (part: Buffer, _encoding, next) => {
      size += part.length
      next(size > maxBytes ? new TooLarge() : null, part)
    },
  })
  try {
    await pipeline(request, limit, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}
