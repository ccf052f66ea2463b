/** A line of the text as it is searched: `text` without the spaces that reading puts between characters, `quote` as it stands. */
export type Line = {
  readonly page: number
  /** Position among all lines, from 0. */
  readonly at: number
  readonly text: string
  readonly quote: string
}

/** What is read of a document at most: facts stand on its first pages. */
const mostCharacters = 200_000
const longestLine = 240
const longestQuote = 160

const control = /[\p{Cc}\p{Cf}]/gu
/** Spaces beside a Chinese character or a mark of punctuation mean nothing. */
const idle = /(?<=[\p{Script=Han}〇:;,、。()〔〕]) +| +(?=[\p{Script=Han}〇:;,、。()〔〕])/gu
/** Readers of scans take the character for day for these. */
const misreadDay = /[曰目](?=期)/g

const cut = (line: string): readonly string[] => {
  const parts: string[] = []
  for (let at = 0; at < line.length; at += longestLine) parts.push(line.slice(at, at + longestLine))
  return parts
}

/** Full width becomes half, spaces that only reading made go away. */
export const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(control, ' ')
    .replace(/\s+/g, ' ')
    .replace(idle, '')
    .replace(misreadDay, '日')
    .trim()

/** The lines of the pages (page 1 first) as far as facts are looked for; longer lines are cut. */
export const readLines = (pages: readonly string[]): readonly Line[] => {
  const lines: Line[] = []
  let left = mostCharacters
  for (const [index, page] of pages.entries()) {
    if (left <= 0) break
    const read = page.slice(0, left)
    left -= read.length
    for (const whole of read.split(/\r?\n|\u2028|\u2029/)) {
      for (const raw of cut(whole)) {
        const text = squeeze(raw)
        if (text === '') continue
        const quote = raw.replace(/\s+/g, ' ').trim().slice(0, longestQuote).toWellFormed()
        lines.push({ page: index + 1, at: lines.length, text, quote })
      }
    }
  }
  return lines
}
