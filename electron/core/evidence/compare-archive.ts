import { createHash } from 'node:crypto'
import { openPromise } from 'yauzl'
import { StoreError } from '../store/store-error.ts'

type Comparison = {
  readonly path: string
  /** Path in the archive → SHA-256 of its bytes. */
  readonly wanted: ReadonlyMap<string, string>
  readonly signal: AbortSignal
  readonly onBytes: (bytes: number) => void
}

/** Reads a written archive back: exactly the wanted files, each with its hash. Throws `verification-failed`. */
export const compareArchive = async ({ path, wanted, signal, onBytes }: Comparison): Promise<void> => {
  const differs = (cause?: unknown): StoreError => new StoreError('verification-failed', {}, { cause })
  const zip = await openPromise(path, { autoClose: false }).catch((cause: unknown) => {
    throw differs(cause)
  })
  const left = new Map(wanted)
  try {
    for await (const entry of zip.eachEntry()) {
      const hash = createHash('sha256')
      for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        if (signal.aborted) throw new StoreError('cancelled')
        hash.update(piece)
        onBytes(piece.length)
      }
      if (left.get(entry.fileName) !== hash.digest('hex')) throw differs()
      left.delete(entry.fileName)
    }
    if (left.size > 0) throw differs()
  } catch (error) {
    throw error instanceof StoreError ? error : differs(error)
  } finally {
    zip.close()
  }
}
