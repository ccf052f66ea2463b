import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../app-error.ts'
import type { StoredFile } from './resolve-files.ts'

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) hash.update(part)
  return hash.digest('hex')
}

/**
 * Writes stored bytes to `target` whole or not at all: beside it, synced, read back, compared, renamed. They
 * must have the SHA-256 `wanted` when it is given, else that of the bytes read. Throws `verification-failed`.
 */
export const writeVerified = async (
  file: Pick<StoredFile, 'open'>,
  target: string,
  wanted?: string,
): Promise<void> => {
  const temporary = `${target}.${randomUUID().slice(0, 8)}.part`
  const hash = createHash('sha256')
  const passing = async function* (parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const part of parts) {
      hash.update(part)
      yield part
    }
  }
  try {
    await pipeline(file.open(), passing, createWriteStream(temporary, { flags: 'wx', flush: true }))
    const given = hash.digest('hex')
    if ((await hashOf(temporary)) !== (wanted ?? given)) throw new AppError('verification-failed')
    await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
}
