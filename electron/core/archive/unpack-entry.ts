import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { asStoreError } from '../store/as-store-error.ts'
import { StoreError } from '../store/store-error.ts'
import type { ArchiveLimits } from './archive-limits.ts'

type Task = {
  readonly zip: ZipFile
  readonly entry: Entry
  /** A file that does not exist yet. */
  readonly target: string
  readonly limits: ArchiveLimits
  /** Bytes that the whole archive may still yield. */
  readonly left: number
  readonly signal: AbortSignal
}

/** Passes bytes on while they are within the limits, and compares length and checksum at the end. */
const guard = ({ entry, limits, left }: Task, count: (bytes: number) => void): Transform => {
  const { compressedSize, uncompressedSize } = entry
  let size = 0
  let sum = 0
  const refusal = (): StoreError | null => {
    if (size > Math.max(limits.ratioFrom, compressedSize * limits.ratio)) return new StoreError('entry-bomb')
    if (size > uncompressedSize) return new StoreError('entry-damaged')
    if (size > left)
      return new StoreError('archive-too-large', { limitGiB: Math.round(limits.bytes / 1024 ** 3) })
    return null
  }
  return new Transform({
    transform: (piece: Buffer, _encoding, next) => {
      size += piece.length
      sum = crc32(piece, sum)
      count(piece.length)
      next(refusal(), piece)
    },
    flush: next => {
      const whole = size === uncompressedSize && sum === entry.crc32
      next(whole ? null : new StoreError('entry-damaged'))
    },
  })
}

/** Errors of inflating and of the archive's own offsets; what the disk says has a code of the system. */
const asRefusal = (error: unknown, signal: AbortSignal): StoreError => {
  if (signal.aborted) return new StoreError('cancelled')
  const { code } = asStoreError(error)
  const ofDisk = code === 'disk-full' || code === 'read-only' || code === 'io'
  if (error instanceof StoreError) return error
  return ofDisk && error instanceof Error && 'syscall' in error
    ? asStoreError(error)
    : new StoreError('entry-damaged', {}, { cause: error })
}

/**
 * Unpacks one entry into a file and returns its real size, counted by `onBytes` as it comes. Throws `entry-bomb`,
 * `entry-damaged`, `archive-too-large`, `cancelled`, or what the disk says.
 */
export const unpackEntry = async (task: Task, onBytes: (bytes: number) => void): Promise<void> => {
  const { zip, entry, target, signal } = task
  try {
    const stream = await zip.openReadStreamPromise(entry)
    const file = createWriteStream(target, { flags: 'wx', mode: 0o600 })
    await pipeline(stream, guard(task, onBytes), file, { signal })
  } catch (error) {
    throw asRefusal(error, signal)
  }
}
