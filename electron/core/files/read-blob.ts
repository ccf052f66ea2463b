import type { Database } from 'better-sqlite3'

const chunkBytes = 1_048_576

export type Blob = {
  readonly size: number
  /** The bytes from `start` to `end` inclusive, chunk by chunk. */
  readonly chunks: (start: number, end: number) => Generator<Uint8Array>
}

/** The stored bytes behind a content hash; null when the file does not hold them. */
export const readBlob = (db: Database, sha256: string): Blob | null => {
  const blob = db
    .prepare<[string], { id: number; size: number }>(
      "SELECT id, size FROM blob WHERE sha256 = ? AND state = 'stored'",
    )
    .get(sha256)
  if (blob === undefined) return null
  const chunk = db.prepare<[number, number], { bytes: Buffer }>(
    'SELECT bytes FROM blob_chunk WHERE blob = ? AND n = ?',
  )
  return {
    size: blob.size,
    chunks: function* (start, end) {
      for (let n = Math.floor(start / chunkBytes); n * chunkBytes <= end; n++) {
        const bytes = chunk.get(blob.id, n)?.bytes
        if (bytes === undefined) return
        yield bytes.subarray(Math.max(0, start - n * chunkBytes), end + 1 - n * chunkBytes)
      }
    },
  }
}
