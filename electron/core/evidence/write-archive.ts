import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { PlannedFile } from '../../../shared/domain/evidence/export/plan-export.ts'
import { syncFile } from '../store/backup/sync-file.ts'
import { StoreError } from '../store/store-error.ts'
import type { EvidenceReader } from './open-evidence-reader.ts'

/** A file that is made for the archive itself. */
export type MadeFile = { readonly path: string; readonly bytes: Buffer }

type Archive = {
  readonly files: readonly PlannedFile[]
  readonly made: readonly MadeFile[]
  readonly reader: EvidenceReader
  readonly outPath: string
  readonly signal: AbortSignal
  /** So many bytes of a file went in. */
  readonly onBytes: (bytes: number, path: string) => void
}

/** What packing would not make smaller. */
const packedAlready =
  /^(application\/(pdf|zip|x-7z|vnd\.rar|vnd\.openxmlformats)|image\/(jpeg|png|webp|gif)|video\/|audio\/)/

const oneChunk = 1024 * 1024

/** The stored bytes of one evidence; refused with `evidence-damaged` when they are not what came in. */
function* soundBytes({ reader, onBytes }: Archive, file: PlannedFile): Generator<Uint8Array> {
  const hash = createHash('sha256')
  const damaged = (cause?: unknown): StoreError =>
    new StoreError('evidence-damaged', { number: file.number }, { cause })
  try {
    for (const bytes of reader.chunks(file.sha256)) {
      hash.update(bytes)
      onBytes(bytes.length, file.path)
      yield bytes
    }
  } catch (error) {
    throw error instanceof StoreError && /^(damaged|not-found)$/.test(error.code) ? damaged(error) : error
  }
  if (hash.digest('hex') !== file.sha256) throw damaged()
}

/**
 * Writes stored evidence and made files as one zip archive, one file at a time and with flat memory; files carry the
 * time of their intake. Throws `evidence-damaged`, `cancelled`, `disk-full` or `io`.
 */
export const writeArchive = async (archive: Archive): Promise<void> => {
  const { files, made, outPath, signal } = archive
  const zip = new ZipFile()
  const stop = new AbortController()
  const trouble: unknown[] = []
  const fail = (error: unknown): void => {
    trouble.push(error)
    stop.abort()
  }
  zip.on('error', fail)
  for (const { path, bytes } of made) zip.addBuffer(bytes, path, { mtime: new Date(0) })
  for (const file of files) {
    const { size, mediaType, at } = file
    const options = { size, mtime: new Date(at), compress: !packedAlready.test(mediaType) }
    zip.addReadStreamLazy(file.path, options, give => {
      const bytes = Readable.from(soundBytes(archive, file), { objectMode: false, highWaterMark: oneChunk })
      give(null, bytes.on('error', fail))
    })
  }
  zip.end()
  const out = createWriteStream(outPath, { flags: 'wx' })
  try {
    await pipeline(zip.outputStream, out, { signal: AbortSignal.any([signal, stop.signal]) })
  } catch (error) {
    throw signal.aborted ? new StoreError('cancelled') : (trouble[0] ?? error)
  }
  syncFile(outPath)
}
