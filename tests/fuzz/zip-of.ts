import { ZipFile } from 'yazl'

export type Entries = ReadonlyMap<string, Buffer>

/** An archive with true checksums, so that harm inside an entry reaches the parser behind it. */
export const zipOf = async (entries: Entries): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, bytes] of entries) zip.addBuffer(bytes, name, { compress: bytes.length > 200 })
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
