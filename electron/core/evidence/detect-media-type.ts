type Mark = { readonly at: number; readonly bytes: readonly number[]; readonly type: string }

const ascii = (text: string): readonly number[] => [...text].map(char => char.charCodeAt(0))

const marks: readonly Mark[] = [
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], type: 'image/png' },
  { at: 0, bytes: [0xff, 0xd8, 0xff], type: 'image/jpeg' },
  { at: 0, bytes: ascii('GIF8'), type: 'image/gif' },
  { at: 8, bytes: ascii('WEBP'), type: 'image/webp' },
  { at: 0, bytes: ascii('BM'), type: 'image/bmp' },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0x00], type: 'image/tiff' },
  { at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a], type: 'image/tiff' },
  { at: 4, bytes: ascii('ftyphei'), type: 'image/heic' },
  { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], type: 'application/x-cfb' },
  { at: 0, bytes: ascii('Rar!'), type: 'application/vnd.rar' },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], type: 'application/x-7z-compressed' },
  { at: 0, bytes: [0x1f, 0x8b], type: 'application/gzip' },
  { at: 4, bytes: ascii('ftyp'), type: 'video/mp4' },
]

const office = 'application/vnd.openxmlformats-officedocument'
const zipMembers: readonly (readonly [member: string, type: string])[] = [
  ['word/document.xml', `${office}.wordprocessingml.document`],
  ['xl/workbook.', `${office}.spreadsheetml.sheet`],
  ['ppt/presentation.xml', `${office}.presentationml.presentation`],
]

const pdfWithin = 1024
const textSample = 64 * 1024

const fits = (head: Buffer, mark: Mark): boolean => mark.bytes.every((byte, i) => head[mark.at + i] === byte)

/** Bytes that no text has: control characters other than tabs, line ends, end of file and escape. */
const isBinary = (head: Buffer): boolean =>
  head.some(byte => byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32))

const decoded = (head: Buffer, encoding: string, whole: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: !whole })
  } catch {
    return null
  }
}

const isTable = (text: string): boolean => {
  const lines = text
    .split(/\r?\n/)
    .filter(line => line !== '')
    .slice(0, 20)
  const commas = lines.map(line => line.split(',').length - 1)
  const first = commas[0] ?? 0
  return lines.length > 1 && first > 0 && commas.slice(0, -1).every(count => count === first)
}

const textType = (head: Buffer, whole: boolean): string | null => {
  const sample = head.subarray(0, textSample)
  if (isBinary(sample)) return null
  const text =
    decoded(sample, 'utf-8', whole && head.length <= textSample) ?? decoded(sample, 'gb18030', false)
  if (text === null) return null
  return isTable(text) ? 'text/csv' : 'text/plain'
}

/**
 * The media type by what the bytes say, never by the name. `head` is the start of the file (a mebibyte is
 * plenty), `tail` its end, `whole` tells that the head is all there is.
 */
export const detectMediaType = (head: Buffer, tail: Buffer, whole: boolean): string => {
  if (head.subarray(0, pdfWithin).includes('%PDF-')) return 'application/pdf'
  if (fits(head, { at: 0, bytes: [0x50, 0x4b, 0x03, 0x04], type: '' })) {
    const member = zipMembers.find(([name]) => head.includes(name) || tail.includes(name))
    return member?.[1] ?? 'application/zip'
  }
  return marks.find(mark => fits(head, mark))?.type ?? textType(head, whole) ?? 'application/octet-stream'
}
