import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import { asStoreError } from '../store/as-store-error.ts'
import { StoreError } from '../store/store-error.ts'
import { type BlobWriter, chunkSize, openBlobWriter } from './blob-writer.ts'
import { type ChunkHasher, hashHere } from './chunk-hasher.ts'
import { detectMediaType } from './detect-media-type.ts'
import { sharedBuffers } from './hash-aside.ts'
import { type ImportLog, openImportLog } from './import-log.ts'
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
  /** Called where the work may stand still for a moment: nothing is half written. */
  readonly pass?: () => void
}

/** Takes many files in, one after another, over one connection. */
export type EvidenceImporter = {
  /**
   * Reads one file once, hashing while its chunks go into the firm file. Throws `file-gone`, `file-changed`,
   * `file-empty`, `file-unreadable`, `file-too-large`, `disk-full`, `cancelled` or `io`; then nothing of the file stays.
   */
  readonly take: (source: EvidenceSource, control?: ImportControl) => Promise<StagedEvidence>
  /** Returns when all that was taken lies on the disk. */
  readonly settle: () => void
  readonly close: () => void
}

/** Written per transaction: the writer of the open firm waits no longer than this takes. */
const chunksAtOnce = 8
const tailSize = chunkSize / 16

const checkGoOn = (control: ImportControl): void => {
  if (control.signal?.aborted === true) throw new StoreError('cancelled')
}

type Reading = {
  readonly file: SourceFile
  readonly buffers: readonly Buffer[]
  readonly control: ImportControl
}

async function* eachBatch({ file, buffers, control }: Reading): AsyncGenerator<Buffer[]> {
  for (let done = 0; done < file.size; ) {
    control.pass?.()
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

const hashOnly = async (reading: Reading): Promise<string> => {
  const hash = hashHere()
  const { onProgress: _, ...quiet } = reading.control
  for await (const batch of eachBatch({ ...reading, control: quiet })) hash.update(batch)
  return await hash.digest()
}

/** Writes and hashes batch by batch; returns the number of bytes and their hash. */
const writeBlob = async (
  blob: number,
  writer: BlobWriter,
  reading: Reading,
  log: ImportLog,
): Promise<{ sha256: string; size: number }> => {
  const { file, control } = reading
  const hash = control.hasherFor?.(file.size) ?? hashHere()
  let size = 0
  let next = 0
  try {
    for await (const batch of eachBatch(reading)) {
      hash.update(batch)
      writer.write(blob, next, batch)
      hash.settled()
      next += batch.length
      for (const chunk of batch) size += chunk.length
      log.wrote(batch.length * chunkSize)
    }
    file.checkUnchanged()
  } finally {
    hash.settled()
  }
  return { sha256: await hash.digest(), size }
}

type Content = Pick<StagedEvidence, 'sha256' | 'known'>

const stageLarge = async (writer: BlobWriter, reading: Reading, log: ImportLog): Promise<Content> => {
  if (writer.knowsSize(reading.file.size)) {
    const sha256 = await hashOnly(reading)
    reading.file.checkUnchanged()
    if (writer.find(sha256) !== null) return { sha256, known: true }
  }
  const blob = writer.begin()
  try {
    const { sha256, size } = await writeBlob(blob, writer, reading, log)
    return { sha256, known: !writer.finish(blob, sha256, size) }
  } catch (error) {
    writer.drop(blob)
    throw error
  }
}

/** A file of one chunk is read, hashed and written in one go. */
const stageSmall = (
  writer: BlobWriter,
  bytes: Buffer,
  { file, control }: Reading,
  log: ImportLog,
): Content => {
  checkGoOn(control)
  file.checkUnchanged()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  control.pass?.()
  const known = writer.find(sha256) !== null || !writer.put(bytes, sha256)
  if (!known) log.wrote(bytes.length)
  control.onProgress?.(file.size, file.size)
  return { sha256, known }
}

/** An importer over a connection of its own; close it before the connection. */
export const openImporter = (db: Database): EvidenceImporter => {
  const writer = openBlobWriter(db)
  const log = openImportLog(db)
  const buffers = sharedBuffers(chunksAtOnce, chunkSize)
  const [first = Buffer.alloc(0)] = buffers
  const take: EvidenceImporter['take'] = async (source, control = {}) => {
    const file = openSourceFile(source.path, source.name)
    try {
      const reading = { file, buffers, control }
      const head = file.read(first, 0)
      const whole = head.length === file.size
      const tail = whole
        ? head
        : file.read(Buffer.alloc(Math.min(file.size, tailSize)), Math.max(0, file.size - tailSize))
      const facts = {
        size: file.size,
        mediaType: detectMediaType(Buffer.from(head), tail, whole),
        fileName: safeFileName(source.name),
      }
      const content = whole ? stageSmall(writer, head, reading, log) : await stageLarge(writer, reading, log)
      return { ...facts, ...content }
    } catch (error) {
      throw asStoreError(error)
    } finally {
      file.close()
    }
  }
  return { take, settle: log.settle, close: log.close }
}

/** Takes one file in as an importer does; afterwards its bytes are on the disk and wait for the commit of their row. */
export const importEvidence = async (
  db: Database,
  source: EvidenceSource,
  control: ImportControl = {},
): Promise<StagedEvidence> => {
  const importer = openImporter(db)
  try {
    const staged = await importer.take(source, control)
    importer.settle()
    return staged
  } finally {
    importer.close()
  }
}
