import { crc32, deflateRawSync } from 'node:zlib'

/** One entry with everything an archive can say of it, true or not. */
export type RawEntry = {
  readonly name: string | Buffer
  readonly text?: string | Buffer
  readonly method?: 0 | 8 | 12
  readonly flags?: number
  /** Extra fields of the central directory as they are. */
  readonly extra?: Buffer
  /** Unix mode in the external attributes, such as 0o120777 for a link. */
  readonly mode?: number
  /** Lies about the unpacked size or the checksum. */
  readonly size?: number
  readonly crc?: number
  /** Points at the data of an earlier entry instead of bringing its own. */
  readonly at?: number
}

const bytesOf = (value: string | Buffer): Buffer => (typeof value === 'string' ? Buffer.from(value) : value)

/** A zip archive written byte by byte (PKWARE APPNOTE 4.3). UTF-8 is not declared unless `flags` says so. */
export const rawZip = (entries: readonly RawEntry[], entryCount = entries.length): Buffer => {
  const parts: Buffer[] = []
  const heads: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const { method = 8, flags = 0, extra = Buffer.alloc(0), mode = 0 } = entry
    const name = bytesOf(entry.name)
    const text = bytesOf(entry.text ?? '')
    const data = method === 8 ? deflateRawSync(text) : text
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(flags, 6)
    head.writeUInt16LE(method, 8)
    head.writeUInt32LE(entry.crc ?? crc32(text), 14)
    head.writeUInt32LE(data.length, 18)
    head.writeUInt32LE(entry.size ?? text.length, 22)
    head.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50)
    central.writeUInt16LE((3 << 8) | 20, 4)
    head.copy(central, 6, 4, 28)
    central.writeUInt16LE(extra.length, 30)
    central.writeUInt32LE((mode << 16) >>> 0, 38)
    central.writeUInt32LE(entry.at ?? at, 42)
    heads.push(Buffer.concat([central, name, extra]))
    if (entry.at !== undefined) continue
    parts.push(head, name, data)
    at += head.length + name.length + data.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(entryCount, 8)
  end.writeUInt16LE(entryCount, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}

const gb = new TextDecoder('gb18030', { fatal: true })
const table = new Map<string, Buffer>()
for (let high = 0x81; high <= 0xfe; high++) {
  for (let low = 0x40; low <= 0xfe; low++) {
    if (low === 0x7f) continue
    const bytes = Buffer.from([high, low])
    try {
      table.set(gb.decode(bytes), bytes)
    } catch {
      // Not every pair is a character.
    }
  }
}

/** The characters that GBK has in two bytes. */
export const gbkCharacters: readonly string[] = [...table.keys()].filter(
  text => Array.from(text).length === 1 && /^\p{Script=Han}$/u.test(text),
)

/** A text in GBK, as a Chinese Windows writes the names of an archive. */
export const gbk = (text: string): Buffer =>
  Buffer.concat(
    Array.from(text, char => {
      if (char.charCodeAt(0) < 0x80) return Buffer.from(char)
      const bytes = table.get(char)
      if (bytes === undefined) throw new Error(`no GBK for ${char}`)
      return bytes
    }),
  )

/** The field that Info-ZIP puts beside a name: the name in UTF-8, bound to the bytes it stands for. */
export const unicodePathField = (name: Buffer, path: string): Buffer => {
  const text = Buffer.from(path)
  const field = Buffer.alloc(9)
  field.writeUInt16LE(0x7075)
  field.writeUInt16LE(5 + text.length, 2)
  field.writeUInt8(1, 4)
  field.writeUInt32LE(crc32(name), 5)
  return Buffer.concat([field, text])
}
