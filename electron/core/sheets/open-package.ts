import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, openPromise } from 'yauzl'
import type { SheetLimits } from './sheet-limits.ts'
import { damaged, SheetRefusal } from './sheet-refusal.ts'

/** Where a file from outside lies, or its bytes. */
export type PackageSource = string | Buffer

export type Package = {
  readonly has: (name: string) => boolean
  /** Names of all parts, in lower case. */
  readonly names: () => readonly string[]
  /** Bytes of a part once it is unpacked; 0 when there is none. */
  readonly size: (name: string) => number
  /** The text of a part, piece by piece; unpacked while it is read. */
  readonly read: (name: string) => AsyncGenerator<string>
  /** The bytes of a part, which must be wanted whole. */
  readonly bytes: (name: string) => Promise<Buffer>
  readonly close: () => void
}

const zipMark = Buffer.from('PK\u0003\u0004')
const oleMark = Buffer.from('D0CF11E0A1B11AE1', 'hex')
const encryptedName = Buffer.from('EncryptedPackage', 'utf16le')

const readHead = (source: PackageSource, bytes: number): Buffer => {
  if (typeof source !== 'string') return source.subarray(0, bytes)
  const file = openSync(source, 'r')
  try {
    const buffer = Buffer.alloc(bytes)
    return buffer.subarray(0, readSync(file, buffer, 0, bytes, 0))
  } finally {
    closeSync(file)
  }
}

/** Refuses what is no workbook of today, and says what it is instead. */
const checkKind = (source: PackageSource, limits: SheetLimits): void => {
  const size = typeof source === 'string' ? statSync(source).size : source.length
  if (size > limits.fileBytes) {
    throw new SheetRefusal('sheet-too-large', { what: 'file', limit: `${limits.fileBytes / 1_048_576} MB` })
  }
  const head = readHead(source, zipMark.length + oleMark.length)
  if (head.subarray(0, zipMark.length).equals(zipMark)) return
  if (!head.subarray(0, oleMark.length).equals(oleMark)) throw new SheetRefusal('sheet-not-xlsx')
  throw new SheetRefusal(
    readHead(source, size).includes(encryptedName) ? 'sheet-encrypted' : 'sheet-old-format',
  )
}

const partName = (name: string): string => name.replace(/^\/+/, '').toLowerCase()

const listEntries = async (
  zip: { readonly entryCount: number; readonly eachEntry: () => AsyncIterable<Entry> },
  limits: SheetLimits,
): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > limits.entries) {
    throw new SheetRefusal('sheet-too-large', { what: 'parts', limit: limits.entries })
  }
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new SheetRefusal('sheet-encrypted')
    if (entry.uncompressedSize > limits.unpackedBytes) {
      throw new SheetRefusal('sheet-too-large', {
        what: 'unpacked',
        limit: `${limits.unpackedBytes / 1_048_576} MB`,
      })
    }
    entries.set(partName(entry.fileName), entry)
  }
  return entries
}

/** Whatever goes wrong inside the archive is damage; our own refusals pass. */
const asDamage = (part: string, error: unknown): SheetRefusal =>
  error instanceof SheetRefusal ? error : damaged(part, error)

/**
 * Opens a spreadsheet file as the archive it is. Names of parts are matched without regard to case. Every part is
 * unpacked as a stream whose length must be what the archive's directory says, and all parts read together stay
 * below the limit: what unpacks to more is refused before or while it does. Throws `SheetRefusal`.
 */
export const openPackage = async (source: PackageSource, limits: SheetLimits): Promise<Package> => {
  checkKind(source, limits)
  const opened =
    typeof source === 'string' ? openPromise(source, { autoClose: false }) : fromBufferPromise(source)
  const zip = await opened.catch((cause: unknown) => {
    throw damaged('zip', cause)
  })
  const close = (): void => zip.close()
  const entries = await listEntries(zip, limits).catch((error: unknown) => {
    close()
    throw asDamage('zip', error)
  })
  let left: number = limits.unpackedBytes
  const unpack = async function* (name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(partName(name))
    if (entry === undefined) throw damaged(name)
    try {
      const stream: Readable = await zip.openReadStreamPromise(entry)
      for await (const piece of stream as AsyncIterable<Buffer>) {
        left -= piece.length
        if (left < 0) {
          const limit = `${limits.unpackedBytes / 1_048_576} MB`
          throw new SheetRefusal('sheet-too-large', { what: 'unpacked', limit })
        }
        yield piece
      }
    } catch (error) {
      throw asDamage(name, error)
    }
  }
  return {
    close,
    has: name => entries.has(partName(name)),
    names: () => [...entries.keys()],
    size: name => entries.get(partName(name))?.uncompressedSize ?? 0,
    read: async function* (name) {
      const decoder = new TextDecoder('utf-8', { fatal: true })
      try {
        for await (const piece of unpack(name)) yield decoder.decode(piece, { stream: true })
        yield decoder.decode()
      } catch (error) {
        throw asDamage(name, error)
      }
    },
    bytes: async name => {
      const pieces: Buffer[] = []
      for await (const piece of unpack(name)) pieces.push(piece)
      return Buffer.concat(pieces)
    },
  }
}
