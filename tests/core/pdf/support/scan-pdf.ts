import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

const decoded = (bytes: Buffer): Buffer => {
  try {
    return inflateSync(bytes)
  } catch {
    return bytes
  }
}

/** Every stream of a PDF, decompressed where that is possible, without any reader's help. */
export const streamsOf = (path: string): readonly Buffer[] => {
  const pdf = readFileSync(path)
  const streams: Buffer[] = []
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at)) {
    const end = pdf.indexOf('endstream', at)
    streams.push(decoded(pdf.subarray(at + 7, end)))
    at = end + 9
  }
  return streams
}

/** Whether a text lies anywhere in the file: as it is or as UTF-16, in bytes or hexadecimal, in or outside of streams. */
export const holds = (path: string, text: string): boolean => {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le').swap16()].flatMap(form => {
    const hex = form.toString('hex')
    return [form, Buffer.from(hex), Buffer.from(hex.toUpperCase())]
  })
  return [readFileSync(path), ...streamsOf(path)].some(bytes => forms.some(form => bytes.includes(form)))
}
