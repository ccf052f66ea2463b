import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'
import type { EvidenceReader } from '../evidence/open-evidence-reader.ts'

/** What an archive is read from. */
export type RangeReader = Pick<EvidenceReader, 'size' | 'readRange'>

const pieceSize = 256 * 1024

/** Reads a stored content here and there, as the reader of archives wants it; never more than a piece at a time. */
export class StoredBytes extends RandomAccessReader {
  readonly #reader: RangeReader
  readonly #sha256: string

  constructor(reader: RangeReader, sha256: string) {
    super()
    this.#reader = reader
    this.#sha256 = sha256
  }

  *#pieces(start: number, end: number): Generator<Buffer> {
    for (let at = start; at < end; at += pieceSize)
      yield Buffer.from(this.#reader.readRange(this.#sha256, at, Math.min(end, at + pieceSize)))
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false })
  }
}
