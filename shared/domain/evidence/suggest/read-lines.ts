/** A line of the text as it is searched: `text` without the spaces that reading puts between characters, `quote` as it stands. */
export type Line = {
  readonly page: number
  /** Position among all lines, from 0. */
  readonly at: number
  readonly text: string
  readonly quote: string
  /** The parts of the line that wide gaps keep apart, as in the row of a table; one when there is no gap. */
  readonly cells: readonly string[]
}

/** What is read of a document at most: facts stand on its first pages. */
const mostCharacters = 200_000
const longestLine = 240
const longestQuote = 160

const control = /[\p{Cc}\p{Cf}]/gu
/** Spaces beside marks of punctuation and between a Chinese character and something else mean nothing. */
const idle = /(?<=[:;,、。()〔〕]) +| +(?=[:;,、。()〔〕])/gu
const mixed =
  /(?<=[\p{Script=Han}〇]) +(?=[^\p{Script=Han}〇 ])|(?<=[^\p{Script=Han}〇 ]) +(?=[\p{Script=Han}〇])/gu
const chinese = /(?<=[\p{Script=Han}〇]) +(?=[\p{Script=Han}〇])/gu
const chineseRun = /[\p{Script=Han}〇]+/gu
/** Readers of scans take the character for day for these. */
const misreadDay = /[曰目](?=期)/g
const gap = /\s{2,}|\t/u

const cut = (line: string): readonly string[] => {
  const parts: string[] = []
  for (let at = 0; at < line.length; at += longestLine) parts.push(line.slice(at, at + longestLine))
  return parts
}

/** Whether the Chinese characters of a line stand apart as readers of scans set them, one or two at a time. */
const isSpread = (text: string): boolean => {
  const runs = text.match(chineseRun) ?? []
  const characters = runs.reduce((sum, run) => sum + run.length, 0)
  return runs.length >= 3 && characters / runs.length <= 2.2
}

/** Full width becomes half; spaces that only reading made go away, those between the cells of a row stay. */
export const squeeze = (text: string): string => {
  const plain = text.normalize('NFKC').replace(control, ' ').replace(/\s+/g, ' ').trim()
  const joined = isSpread(plain) ? plain.replace(chinese, '') : plain
  return joined.replace(idle, '').replace(mixed, '').replace(misreadDay, '日')
}

const cellsOf = (raw: string, text: string): readonly string[] => {
  const parts = raw.trim().split(gap)
  return parts.length < 2 ? [text] : parts.map(squeeze).filter(part => part !== '')
}

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
        lines.push({ page: index + 1, at: lines.length, text, quote, cells: cellsOf(raw, text) })
      }
    }
  }
  return lines
}
