import { crc32 } from 'node:zlib'
import { type ExtraField, getFileNameLowLevel } from 'yauzl'

/** What an archive says of a name: its bytes, whether they are declared UTF-8, and what stands beside them. */
export type RawName = {
  readonly bytes: Buffer
  readonly utf8: boolean
  readonly extra: readonly ExtraField[]
}

const unicodePath = 0x7075
const ascii = (bytes: Buffer): boolean => bytes.every(byte => byte < 0x80)

const decoded = (bytes: Buffer, encoding: 'utf-8' | 'gb18030'): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The Unicode path that Info-ZIP puts beside a name; it counts only while the name is the one it was made for. */
const besides = ({ bytes, extra }: RawName): string | null => {
  const field = extra.find(({ id, data }) => id === unicodePath && data.length > 5 && data[0] === 1)
  if (field === undefined || field.data.readUInt32LE(1) !== crc32(bytes)) return null
  return decoded(field.data.subarray(5), 'utf-8')
}

/** The old DOS alphabet, in which every byte is a letter. */
const cp437 = (bytes: Buffer): string => getFileNameLowLevel(0, bytes, [], true)

/**
 * The names of one archive. What is declared, or stands beside a name, is believed where it holds; the other names
 * come from one machine and have one encoding: UTF-8 when all of them are, else GB 18030 (which holds GBK and
 * GB 2312), else the old DOS alphabet.
 */
export const entryNames = (names: readonly RawName[]): string[] => {
  const told = names.map(name => (name.utf8 ? decoded(name.bytes, 'utf-8') : null) ?? besides(name))
  const open = names.filter((_, index) => told[index] === null)
  const allUtf8 = open.every(({ bytes }) => decoded(bytes, 'utf-8') !== null)
  return names.map(({ bytes }, index) => {
    const name = told[index] ?? null
    if (name !== null) return name
    if (ascii(bytes)) return bytes.toString('latin1')
    return (
      (allUtf8 ? decoded(bytes, 'utf-8') : decoded(bytes, 'gb18030')) ??
      decoded(bytes, 'utf-8') ??
      cp437(bytes)
    )
  })
}
