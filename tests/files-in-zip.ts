import { createHash } from 'node:crypto'
import { openPromise } from 'yauzl'

/** Path → SHA-256 of every file in a zip archive, in the order of its directory. */
export const filesInZip = async (path: string): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  const zip = await openPromise(path, { autoClose: false })
  try {
    for await (const entry of zip.eachEntry()) {
      const hash = createHash('sha256')
      for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>)
        hash.update(piece)
      files.set(entry.fileName, hash.digest('hex'))
    }
  } finally {
    zip.close()
  }
  return files
}
