import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type ContentLock,
  canonicalPackParts,
  contentLockSchema,
  packKey,
} from '../../../shared/packs/content-lock.ts'
import type { PackKind } from '../../../shared/packs/pack.ts'

/** Kinds that consist of their pack.json alone; the files of a sample are checked where they are taken in. */
const verified: readonly PackKind[] = [
  'instrument',
  'dossier-template',
  'print-style',
  'crosswalk',
  'review-rules',
  'evidence-kinds',
]

/** Whether the bytes of a pack.json are those that were published under its name. */
export type LockedPacks = (kind: PackKind, id: string, version: string, bytes: Uint8Array) => boolean

const readLock = (path: string): ContentLock => {
  try {
    return contentLockSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

/**
 * The published packs by `content.lock.json`; a lock that is gone or unreadable vouches for none. Without
 * a path (null) every pack is taken as it is.
 */
export const openLockedPacks = (path: string | null): LockedPacks => {
  if (path === null) return () => true
  const lock = readLock(path)
  return (kind, id, version, bytes) => {
    if (!verified.includes(kind)) return true
    const hash = createHash('sha256')
    for (const part of canonicalPackParts([{ path: 'pack.json', bytes }])) hash.update(part)
    return lock[packKey(kind, id, version)] === hash.digest('hex')
  }
}
