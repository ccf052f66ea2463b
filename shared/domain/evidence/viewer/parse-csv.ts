const separators = [',', '\t', ';', '|'] as const
type Separator = (typeof separators)[number]

/** The separator that stands most often in the first lines, outside of quotes. */
const separatorOf = (text: string): Separator => {
  const head = text.slice(0, 20_000).replaceAll(/"(?:[^"]|"")*"/g, '')
  const counts = separators.map(separator => ({ separator, count: head.split(separator).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator
}

type Table = { readonly rows: readonly (readonly string[])[]; readonly cut: boolean }

/**
 * The rows of a table that is written as text (RFC 4180, with whatever separator stands there most): at most `mostRows`
 * rows of `mostColumns` cells. Quotes that are never closed end with the text.
 */
export const parseCsv = (text: string, mostRows: number, mostColumns: number): Table => {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const put = (cell: string): void => {
    if (row.length < mostColumns) row.push(cell)
  }
  const endRow = (): void => {
    rows.push(row)
    row = []
  }
  while (at < text.length && rows.length < mostRows) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const quote = text.indexOf('"', at)
        const end = quote < 0 ? text.length : quote
        cell += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        cell += '"'
        at += 1
      }
    }
    const start = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1
    put(cell + text.slice(start, at).replace(/\r$/, ''))
    if (text[at] !== separator) endRow()
    else if (at + 1 >= text.length) {
      put('')
      endRow()
    }
    at += 1
  }
  return { rows, cut: at < text.length }
}
