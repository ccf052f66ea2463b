import { setImmediate as breathe } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import { asStoreError } from '../store/as-store-error.ts'
import { StoreError } from '../store/store-error.ts'
import { type BlobWriter, chunkSize, openBlobWriter } from './blob-writer.ts'
import { type ChunkHasher, hashHere } from './chunk-hasher.ts'
import { detectMediaType } from './detect-media-type.ts'
import { openLogFlusher } from './flush-log.ts'
import { sharedBuffers } from './hash-aside.ts'
import { openSourceFile, type SourceFile } from './source-file.ts'

export type EvidenceSource = { readonly path: string; readonly name: string }

/** Bytes that are in the firm file but belong to no row yet: a commit of the row claims them. */
export type StagedEvidence = {
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly fileName: string
  /** The same content was there already; no second copy was written. */
  readonly known: boolean
}

export type ImportControl = {
  readonly signal?: AbortSignal
  /** Bytes of this file, so far and in all. */
  readonly onProgress?: (done: number, total: number) => void
  /** Hashes elsewhere for a file of this size; null or absent: here. */
  readonly hasherFor?: (size: number) => ChunkHasher | null
}

/** Written per transaction: the writer of the open firm waits no longer than this takes. */
const chunksAtOnce = 8
const logLimit = 256 * 1024 * 1024

const checkGoOn = (control: ImportControl): void => {
  if (control.signal?.aborted === true) throw new StoreError('cancelled')
}

async function* eachBatch(
  file: SourceFile,
  buffers: readonly Buffer[],
  control: ImportControl,
): AsyncGenerator<Buffer[]> {
  for (let done = 0; done < file.size; ) {
    checkGoOn(control)
    const batch: Buffer[] = []
    for (const buffer of buffers) {
      const chunk = file.read(buffer, done)
      if (chunk.length === 0) break
      batch.push(chunk)
      done += chunk.length
      if (chunk.length < buffer.length) break
    }
    if (batch.length === 0) return
    yield batch
    control.onProgress?.(done, file.size)
    await breathe()
  }
}

/** What keeps the write-ahead log short and close to the disk. */
type Log = { readonly fold: () => void; readonly flush: () => void; readonly durable: () => void }
type Reading = {
  readonly file: SourceFile
  readonly buffers: readonly Buffer[]
  readonly control: ImportControl
}

const hashOnly = async ({ file, buffers, control }: Reading): Promise<string> => {
  const hash = hashHere()
  const { onProgress: _, ...quiet } = control
  for await (const batch of eachBatch(file, buffers, quiet)) hash.update(batch)
  return await hash.digest()
}

/** Writes and hashes batch by batch; returns the number of bytes and their hash. */
const writeBlob = async (
  blob: number,
  writer: BlobWriter,
  { file, buffers, control }: Reading,
  log: Log,
): Promise<{ sha256: string; size: number }> => {
  const hash = control.hasherFor?.(file.size) ?? hashHere()
  let size = 0
  let next = 0
  let inLog = 0
  try {
    for await (const batch of eachBatch(file, buffers, control)) {
      hash.update(batch)
      writer.write(blob, next, batch)
      log.flush()
      hash.settled()
      next += batch.length
      for (const chunk of batch) size += chunk.length
      inLog += batch.length * chunkSize
      if (inLog > logLimit) {
        log.fold()
        inLog = 0
      }
    }
    file.checkUnchanged()
  } finally {
    hash.settled()
  }
  return { sha256: await hash.digest(), size }
}

const stage = async (
  writer: BlobWriter,
  reading: Reading,
  log: Log,
): Promise<{ sha256: string; known: boolean }> => {
  const blob = writer.begin()
  try {
    const { sha256, size } = await writeBlob(blob, writer, reading, log)
    log.durable()
    return { sha256, known: !writer.finish(blob, sha256, size) }
  } catch (error) {
    writer.drop(blob)
    throw error
  }
}

/**
 * Reads one file once, hashing while its chunks go into the firm file. Afterwards the bytes are on the
 * disk and wait for the commit of their row. Throws `file-gone`, `file-changed`, `file-unreadable`,
 * `file-too-large`, `disk-full`, `cancelled` or `io`; then nothing of the file stays.
 */
export const importEvidence = async (
  db: Database,
  source: EvidenceSource,
  control: ImportControl = {},
): Promise<StagedEvidence> => {
  const writer = openBlobWriter(db)
  const file = openSourceFile(source.path, source.name)
  try {
    const buffers = sharedBuffers(Math.min(chunksAtOnce, Math.ceil(file.size / chunkSize)), chunkSize)
    const reading = { file, buffers, control }
    const head = Buffer.from(file.read(Buffer.alloc(Math.min(file.size, chunkSize)), 0))
    const tail = file.read(
      Buffer.alloc(Math.min(file.size, chunkSize / 16)),
      Math.max(0, file.size - chunkSize / 16),
    )
    const facts = {
      size: file.size,
      mediaType: detectMediaType(head, tail, head.length === file.size),
      fileName: safeFileName(source.name),
    }
    if (writer.knowsSize(file.size)) {
      const sha256 = await hashOnly(reading)
      file.checkUnchanged()
      if (writer.find(sha256) !== null) return { ...facts, sha256, known: true }
    }
    const flusher = openLogFlusher(db.name)
    const fold = (): void => {
      db.pragma('wal_checkpoint(PASSIVE)')
    }
    const durable = (): void => {
      db.pragma('synchronous = FULL')
    }
    try {
      db.pragma('synchronous = NORMAL')
      return { ...facts, ...(await stage(writer, reading, { fold, flush: flusher.kick, durable })) }
    } finally {
      durable()
      flusher.close()
    }
  } catch (error) {
    throw asStoreError(error)
  } finally {
    file.close()
  }
}
