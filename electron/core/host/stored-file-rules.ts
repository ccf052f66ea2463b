/** What a window may show by itself; anything else is a download. */
const shownTypes: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg']

const isShown = (mediaType: string): boolean => shownTypes.includes(mediaType)

/** First and last byte, both included. */
type ByteRange = { readonly start: number; readonly end: number }

/** The one byte range of a Range header; null when there is none to obey, `unsatisfiable` when it lies outside. */
const parseRange = (header: string | undefined, size: number): ByteRange | null | 'unsatisfiable' => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end || start >= size ? 'unsatisfiable' : { start, end }
}

/** `attachment; filename=…` for any name, after RFC 6266. */
const dispositionOf = (fileName: string): string => {
  const name = fileName.toWellFormed()
  const plain = name.replaceAll(/[^\w. -]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, c => `%${c.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

export type StoredAnswer = {
  readonly status: 200 | 206 | 416
  readonly headers: Readonly<Record<string, string>>
  /** What to send; null where the answer has no body. */
  readonly range: ByteRange | null
}

/** How a stored file is answered: known types as they are, others as a download, one range when asked for. */
export const answerStored = (
  file: { readonly fileName: string; readonly mediaType: string; readonly size: number },
  rangeHeader: string | undefined,
  download: boolean,
): StoredAnswer => {
  const inline = !download && isShown(file.mediaType)
  const range = parseRange(rangeHeader, file.size)
  const common = {
    'Accept-Ranges': 'bytes',
    'Content-Type': inline ? file.mediaType : 'application/octet-stream',
    ...(inline ? {} : { 'Content-Disposition': dispositionOf(file.fileName) }),
  }
  if (range === 'unsatisfiable') {
    return { status: 416, headers: { ...common, 'Content-Range': `bytes */${file.size}` }, range: null }
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  const headers = { ...common, 'Content-Length': String(end - start + 1) }
  const sent = file.size === 0 ? null : { start, end }
  if (range === null) return { status: 200, headers, range: sent }
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${file.size}` },
    range: sent,
  }
}
