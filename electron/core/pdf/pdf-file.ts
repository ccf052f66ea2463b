import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import type { PdfDocument } from './pdf-document.ts'

/** A PDF on its way to the disk: written as it comes, hashed on the fly, gone again if it is not finished. */
export type PdfFile = {
  readonly finish: () => Promise<{ readonly size: number; readonly sha256: string }>
  readonly discard: () => void
}

export const writePdf = (document: PdfDocument, path: string): PdfFile => {
  const file = openSync(path, 'w')
  const hash = createHash('sha256')
  let size = 0
  let failed: Error | null = null
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', chunk => {
      if (failed !== null || !isOpen) return
      try {
        for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
        hash.update(chunk)
        size += chunk.length
      } catch (error) {
        failed = error instanceof Error ? error : new Error(String(error))
      }
    })
    document.on('error', reject)
    document.on('end', resolve)
  })
  ended.catch(() => undefined)
  return {
    finish: async () => {
      document.end()
      await ended
      if (failed !== null) throw failed
      fsyncSync(file)
      close()
      return { size, sha256: hash.digest('hex') }
    },
    discard: () => {
      close()
      rmSync(path, { force: true })
    },
  }
}
