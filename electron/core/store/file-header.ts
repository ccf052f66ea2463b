import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { asStoreError } from './as-store-error.ts'
import { applicationId } from './connect.ts'
import { StoreError } from './store-error.ts'

export type FirmFileFacts = { readonly encrypted: boolean; readonly size: number }

const headerSize = 100
const plainMark = Buffer.from('SQLite format 3\0', 'latin1')

/** An encrypted file keeps bytes 16–23 readable: page size, format, 80 reserved bytes, fixed fractions. */
const looksEncrypted = (header: Buffer): boolean =>
  header.readUInt16BE(16) >= 512 &&
  (header[18] === 1 || header[18] === 2) &&
  (header[19] === 1 || header[19] === 2) &&
  header[20] === 80 &&
  header[21] === 64 &&
  header[22] === 32 &&
  header[23] === 32

const hasLog = (path: string): boolean => {
  try {
    return statSync(`${path}-wal`).size > 0
  } catch {
    return false
  }
}

/**
 * What a file is, judged by its first bytes alone. Throws `file-gone`, `not-a-firm-file` or, for a plain
 * file shorter than it says, `damaged`. Only for files that this process has not open: closing a file
 * drops the system's locks on it.
 */
export const readFileHeader = (path: string): FirmFileFacts => {
  const header = Buffer.alloc(headerSize)
  let size = 0
  try {
    const handle = openSync(path, 'r')
    try {
      const facts = fstatSync(handle)
      if (!facts.isFile()) throw new StoreError('not-a-firm-file', { reason: 'folder' })
      size = facts.size
      readSync(handle, header, 0, headerSize, 0)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw asStoreError(error)
  }
  if (size === 0) throw new StoreError('not-a-firm-file', { reason: 'empty' })
  if (!header.subarray(0, 16).equals(plainMark)) {
    if (size < headerSize || !looksEncrypted(header))
      throw new StoreError('not-a-firm-file', { reason: 'other' })
    return { encrypted: true, size }
  }
  if (size < headerSize) throw new StoreError('damaged', { reason: 'cut' })
  if (header.readUInt32BE(68) !== applicationId) throw new StoreError('not-a-firm-file', { reason: 'other' })
  const pageBytes = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16)
  if (header.readUInt32BE(28) * pageBytes > size && !hasLog(path))
    throw new StoreError('damaged', { reason: 'cut' })
  return { encrypted: false, size }
}
