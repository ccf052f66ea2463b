import { z } from 'zod'
import type { PackKind } from './pack.ts'

/** `resources/content.lock.json`: pack key → sha-256 (hex) of `canonicalPackParts`. */
export const contentLockSchema = z.record(
  z.string().regex(/^[a-z-]+\/[a-z0-9-]+\/\d+\.\d+\.\d+$/),
  z.string().regex(/^[0-9a-f]{64}$/),
)
export type ContentLock = z.infer<typeof contentLockSchema>

export const packKey = (kind: PackKind, id: string, version: string): string => `${kind}/${id}/${version}`

/** `path` is relative to the pack's folder, with forward slashes. */
export type PackFile = { readonly path: string; readonly bytes: Uint8Array }

const CR = 13
const LF = 10

/** JSON files may be checked out with other line ends; what counts is the text. */
const withoutCarriageReturns = (bytes: Uint8Array): Uint8Array =>
  bytes.filter((byte, at) => !(byte === CR && bytes[at + 1] === LF))

/**
 * What stands for a pack, to be hashed one after the other (texts as UTF-8): for every file, sorted by path,
 * its path, its size and its content, so that neither names nor borders between files can be shifted unseen.
 */
export const canonicalPackParts = (files: readonly PackFile[]): readonly (string | Uint8Array)[] => {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return sorted.flatMap(file => {
    const bytes = file.path.endsWith('.json') ? withoutCarriageReturns(file.bytes) : file.bytes
    return [`${file.path}\0${bytes.length}\0`, bytes]
  })
}
