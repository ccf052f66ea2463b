import { createHash } from 'node:crypto'

/** SHA-256 over chunks as they come. Chunks given to `update` must hold still until `settled` returns. */
export type ChunkHasher = {
  update(chunks: readonly Uint8Array[]): void
  settled(): void
  digest(): Promise<string>
}

/** Makes a hasher for one file; a worker may hand in one that hashes on another processor. */
export type HasherMaker = () => ChunkHasher

/** Hashes right here. */
export const hashHere: HasherMaker = () => {
  const hash = createHash('sha256')
  return {
    update: chunks => {
      for (const chunk of chunks) hash.update(chunk)
    },
    settled: () => {},
    digest: async () => hash.digest('hex'),
  }
}
