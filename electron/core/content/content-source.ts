import type { EvidenceReader } from '../evidence/open-evidence-reader.ts'
import { contentLimits } from './content-limits.ts'
import { ContentRefusal } from './content-refusal.ts'

/** The bytes of one content, wherever they lie. */
export type ContentSource = {
  readonly size: number
  /** Bytes from `start` up to, not including, `end`. */
  readonly range: (start: number, end: number) => Buffer
}

/** A content of the firm file. */
export const storedSource = (reader: EvidenceReader, sha256: string): ContentSource => ({
  size: reader.size(sha256),
  range: (start, end) => Buffer.from(reader.readRange(sha256, start, end).buffer),
})

export const bufferSource = (bytes: Buffer): ContentSource => ({
  size: bytes.length,
  range: (start, end) => bytes.subarray(start, end),
})

/** All bytes of a content; refuses one that is too large to lie in memory. */
export const wholeOf = (source: ContentSource, limit: number = contentLimits.fileBytes): Buffer => {
  if (source.size > limit) {
    throw new ContentRefusal('content-too-large', { limit: `${limit / 1_048_576} MB` })
  }
  return source.range(0, source.size)
}
