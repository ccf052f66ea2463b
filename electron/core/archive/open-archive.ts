import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl'
import { isPassedOver } from '../../../shared/domain/evidence/intake/is-passed-over.ts'
import { keptPath } from '../../../shared/domain/evidence/intake/kept-path.ts'
import { StoreError } from '../store/store-error.ts'
import type { ArchiveLimits } from './archive-limits.ts'
import { entryNames } from './entry-names.ts'
import { entryPath } from './entry-path.ts'
import { type RangeReader, StoredBytes } from './stored-bytes.ts'

/** A file of an archive; `refusal` says why it stays in there. */
export type ArchiveFile = {
  readonly path: string
  /** What the archive says it has unpacked. */
  readonly size: number
  readonly refusal: string | null
  readonly entry: Entry
}

export type Archive = {
  readonly zip: ZipFile
  readonly files: readonly ArchiveFile[]
  readonly close: () => void
}

const localHead = 30
const fileType = 0o170000
const kinds = { link: 0o120000, folder: 0o040000, file: 0o100000 } as const

const damaged = (cause: unknown): StoreError => new StoreError('archive-damaged', {}, { cause })

const unixType = ({ externalFileAttributes }: Entry): number => (externalFileAttributes >>> 16) & fileType

const isFolder = (entry: Entry, name: string): boolean =>
  /[/\\]$/.test(name) || unixType(entry) === kinds.folder

/** Why an entry stays where it is; null when it may come out. */
const refusalOf = (entry: Entry, path: string | null): string | null => {
  if (path === null) return 'entry-unsafe-path'
  if (isPassedOver(path)) return 'file-skipped'
  const type = unixType(entry)
  if (type === kinds.link) return 'entry-link'
  if (type !== 0 && type !== kinds.file) return 'entry-unsupported'
  if (entry.isEncrypted()) return 'entry-encrypted'
  return [0, 8].includes(entry.compressionMethod) ? null : 'entry-unsupported'
}

/** Entries that share bytes make a small archive hold anything: none of them is unpacked. */
const checkApart = (entries: readonly Entry[]): void => {
  const places = entries
    .map(({ relativeOffsetOfLocalHeader: from, fileNameLength, compressedSize }) => ({
      from,
      to: from + localHead + fileNameLength + compressedSize,
    }))
    .sort((a, b) => a.from - b.from)
  if (places.some(({ from }, n) => n > 0 && from < (places[n - 1]?.to ?? 0)))
    throw new StoreError('archive-bomb')
}

const listed = async (zip: ZipFile, limits: ArchiveLimits): Promise<readonly Entry[]> => {
  const { entryCount } = zip
  if (entryCount > limits.entries)
    throw new StoreError('archive-too-many', { count: entryCount, limit: limits.entries })
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

/**
 * Opens a stored zip archive and lists its files in their order there, folders left out. Throws
 * `archive-damaged`, `archive-too-many` or `archive-bomb`.
 */
export const openArchive = async (
  reader: RangeReader,
  sha256: string,
  limits: ArchiveLimits,
): Promise<Archive> => {
  const zip = await fromRandomAccessReaderPromise(new StoredBytes(reader, sha256), reader.size(sha256), {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
  }).catch((cause: unknown) => {
    throw damaged(cause)
  })
  try {
    const entries = await listed(zip, limits)
    checkApart(entries)
    const names = entryNames(
      entries.map(({ fileNameRaw, generalPurposeBitFlag, extraFields }) => ({
        bytes: fileNameRaw,
        utf8: (generalPurposeBitFlag & 0x800) !== 0,
        extra: extraFields,
      })),
    )
    const files = entries.flatMap((entry, n): ArchiveFile[] => {
      const name = names[n] ?? ''
      if (isFolder(entry, name)) return []
      const path = entryPath(name)
      const refusal = refusalOf(entry, path)
      return [
        { path: path ?? keptPath(name === '' ? '?' : name), size: entry.uncompressedSize, refusal, entry },
      ]
    })
    return { zip, files, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error instanceof StoreError ? error : damaged(error)
  }
}
