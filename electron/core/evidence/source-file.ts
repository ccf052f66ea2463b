import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { asStoreError } from '../store/as-store-error.ts'
import { StoreError } from '../store/store-error.ts'

/** The largest evidence: two gibibytes, one blob of 2048 chunks. */
const maxEvidenceBytes = 2 * 1024 * 1024 * 1024

export type SourceFile = {
  readonly size: number
  /** Fills the buffer as far as the file goes and returns the filled part. */
  read(buffer: Buffer, position: number): Buffer
  /** Throws `file-changed` or `file-gone` when the file is not the one that was opened. */
  checkUnchanged(): void
  close(): void
}

const unreadable = (error: unknown, name: string): StoreError => {
  const refusal = asStoreError(error)
  if (refusal.code === 'file-gone') return new StoreError('file-gone', { name })
  if (error instanceof StoreError) return error
  return new StoreError(
    'file-unreadable',
    { name, reason: String(refusal.params.cause ?? '') },
    { cause: error },
  )
}

const same = (a: Stats, b: Stats): boolean => a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino

/**
 * A file about to be taken in as evidence. `name` is what a person knows it by. Throws `file-gone`, `file-empty`,
 * `file-unreadable` (`reason`: `folder` or the system's code) or `file-too-large`.
 */
export const openSourceFile = (path: string, name: string): SourceFile => {
  let handle: number
  let facts: Stats
  try {
    facts = statSync(path)
    if (!facts.isFile()) throw new StoreError('file-unreadable', { name, reason: 'folder' })
    if (facts.size === 0) throw new StoreError('file-empty', { name })
    if (facts.size > maxEvidenceBytes)
      throw new StoreError('file-too-large', { name, limitMiB: maxEvidenceBytes / 1024 / 1024 })
    handle = openSync(path, 'r')
  } catch (error) {
    throw unreadable(error, name)
  }
  return {
    size: facts.size,
    read: (buffer, position) => {
      let filled = 0
      try {
        while (filled < buffer.length) {
          const count = readSync(handle, buffer, filled, buffer.length - filled, position + filled)
          if (count === 0) break
          filled += count
        }
      } catch (error) {
        throw unreadable(error, name)
      }
      return buffer.subarray(0, filled)
    },
    checkUnchanged: () => {
      try {
        if (!same(facts, fstatSync(handle)) || !same(facts, statSync(path)))
          throw new StoreError('file-changed', { name })
      } catch (error) {
        throw unreadable(error, name)
      }
    },
    close: () => closeSync(handle),
  }
}
