import type { Database } from 'better-sqlite3'
import { refusing } from '../store/as-store-error.ts'
import { connect, type FirmFile } from '../store/connect.ts'
import { StoreError } from '../store/store-error.ts'
import { chunkSize } from './blob-writer.ts'

/** Reads evidence and built dossiers by their hash. Unknown or incomplete content throws `not-found`. */
export type EvidenceReader = {
  has(sha256: string): boolean
  size(sha256: string): number
  read(sha256: string): Uint8Array
  /** Bytes `start` up to, not including, `end`. */
  readRange(sha256: string, start: number, end: number): Uint8Array
  /** One chunk of at most a mebibyte at a time. */
  chunks(sha256: string): Generator<Uint8Array>
  close(): void
}

/** A reader on a connection that is open already; closing the reader leaves the connection. */
export const evidenceReaderOn = (db: Database): EvidenceReader => {
  const find = db.prepare<[string], { id: number; size: number }>(
    'SELECT id, size FROM blob WHERE sha256 = ?',
  )
  const chunk = db.prepare<[number, number], { bytes: Buffer }>(
    'SELECT bytes FROM blob_chunk WHERE blob = ? AND n = ?',
  )
  const blobOf = (sha256: string) => {
    const blob = refusing(() => find.get(sha256))
    if (blob === undefined) throw new StoreError('not-found', { entity: 'blob', id: sha256 })
    return blob
  }
  const chunkOf = (blob: { id: number; size: number }, n: number): Buffer => {
    const bytes = refusing(() => chunk.get(blob.id, n))?.bytes
    if (bytes?.length !== Math.min(chunkSize, blob.size - n * chunkSize))
      throw new StoreError('damaged', { reason: 'evidence' })
    return bytes
  }
  const readRange = (sha256: string, start: number, end: number): Uint8Array => {
    const blob = blobOf(sha256)
    const from = Math.max(0, Math.min(start, blob.size))
    const to = Math.max(from, Math.min(end, blob.size))
    const out = new Uint8Array(to - from)
    for (let n = Math.floor(from / chunkSize); n * chunkSize < to; n++) {
      const base = n * chunkSize
      const part = chunkOf(blob, n).subarray(Math.max(0, from - base), to - base)
      out.set(part, Math.max(0, base - from))
    }
    return out
  }
  return {
    has: sha256 => refusing(() => find.get(sha256)) !== undefined,
    size: sha256 => blobOf(sha256).size,
    read: sha256 => readRange(sha256, 0, Number.MAX_SAFE_INTEGER),
    readRange,
    *chunks(sha256) {
      const blob = blobOf(sha256)
      for (let n = 0; n * chunkSize < blob.size; n++) yield chunkOf(blob, n)
    },
    close: () => {},
  }
}

/** A reader with a connection of its own, for worker threads; the firm file is open elsewhere. */
export const openEvidenceReader = (file: FirmFile): EvidenceReader => {
  const db = refusing(() => connect(file, { readonly: true }))
  const reader = refusing(() => evidenceReaderOn(db))
  return { ...reader, close: () => db.close() }
}
