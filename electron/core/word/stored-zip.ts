import { crc32 } from 'node:zlib'

type Entry = { readonly name: Buffer; readonly data: Buffer; readonly crc: number; readonly at: number }

const localHead = ({ name, data, crc }: Omit<Entry, 'at'>): Buffer => {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(0x0800, 6)
  head.writeUInt32LE(crc, 14)
  head.writeUInt32LE(data.length, 18)
  head.writeUInt32LE(data.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

const centralHead = ({ name, data, crc, at }: Entry): Buffer => {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, 6)
  head.writeUInt16LE(0x0800, 8)
  head.writeUInt32LE(crc, 16)
  head.writeUInt32LE(data.length, 20)
  head.writeUInt32LE(data.length, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(at, 42)
  return Buffer.concat([head, name])
}

/** A ZIP archive of uncompressed parts (PKWARE APPNOTE 4.3), for a reader that takes nothing but archives. */
export const storedZip = (texts: ReadonlyMap<string, string | Buffer>): Buffer => {
  const entries: Entry[] = []
  const parts: Buffer[] = []
  let at = 0
  for (const [path, text] of texts) {
    const data = typeof text === 'string' ? Buffer.from(text) : text
    const entry = { name: Buffer.from(path), data, crc: crc32(data), at }
    const head = localHead(entry)
    parts.push(head, data)
    at += head.length + data.length
    entries.push(entry)
  }
  const directory = Buffer.concat(entries.map(centralHead))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}
