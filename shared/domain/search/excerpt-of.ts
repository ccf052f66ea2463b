import { foldWithPlaces } from './fold-text.ts'

export type Excerpt = {
  readonly text: string
  /** The places of the words: `[from, to)` in UTF-16 units of `text`, in order, apart from each other. */
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

type Range = readonly [from: number, to: number]

/** So much of a long text is looked at around the first word that is found as it was typed. */
const reach = 600
/** So much stands before the first word: a narrow column must still show the word. */
const mostAhead = 8

/** The place itself, or the one before it when a sign of two units would be torn apart there. */
const wholeSign = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

/** A piece of a long text that holds a word, so that folding it costs little; the whole when none stands there plainly. */
const aroundFirst = (
  text: string,
  words: readonly string[],
): { cut: string; before: boolean; behind: boolean } => {
  if (text.length <= reach * 3) return { cut: text, before: false, behind: false }
  const lower = text.toLowerCase()
  const at =
    lower.length === text.length ? words.map(word => lower.indexOf(word)).find(place => place >= 0) : -1
  if (at === undefined || at < 0) return { cut: text, before: false, behind: false }
  const from = wholeSign(text, Math.max(0, at - reach))
  const to = wholeSign(text, Math.min(text.length, at + reach))
  return { cut: text.slice(from, to), before: from > 0, behind: to < text.length }
}

const rangesOf = (folded: string, at: readonly number[], words: readonly string[]): readonly Range[] => {
  const found: Range[] = []
  for (const word of words) {
    for (let place = folded.indexOf(word); place >= 0; place = folded.indexOf(word, place + word.length)) {
      const from = at[place] ?? 0
      let end = place + word.length
      while (end < folded.length && (at[end] ?? 0) <= (at[end - 1] ?? 0)) end++
      found.push([from, at[end] ?? 0])
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const apart: Range[] = []
  for (const range of found) {
    const last = apart.at(-1)
    if (last === undefined || range[0] >= last[1]) apart.push(range)
    else if (range[1] > last[1]) apart[apart.length - 1] = [last[0], range[1]]
  }
  return apart
}

/** Where a window of `size` shows the most of them; the earliest of equals. */
const bestStart = (ranges: readonly Range[], size: number): number => {
  let best = { start: 0, count: 0 }
  ranges.forEach(([start], index) => {
    let count = 1
    while ((ranges[index + count]?.[1] ?? Number.POSITIVE_INFINITY) <= start + size) count++
    if (count > best.count) best = { start, count }
  })
  return best.start
}

/**
 * One line of a text around the words, about `size` characters, with `…` where it was cut. Words are folded
 * (`queryWords`); without any of them it is the beginning of the text.
 */
export const excerptOf = (text: string, words: readonly string[], size = 90): Excerpt => {
  const { cut, before, behind } = aroundFirst(text, words)
  const { folded, shown, at } = foldWithPlaces(cut)
  const ranges = rangesOf(folded, at, words)
  const ahead = Math.min(mostAhead, Math.floor(size / 4))
  const start = Math.max(0, Math.min(bestStart(ranges, size - ahead) - ahead, shown.length - size))
  const from = wholeSign(shown, start)
  const to = wholeSign(shown, Math.min(shown.length, start + size))
  const head = from > 0 || before ? '…' : ''
  const tail = to < shown.length || behind ? '…' : ''
  const move = head.length - from
  return {
    text: `${head}${shown.slice(from, to)}${tail}`,
    ranges: ranges
      .filter(range => range[0] < to && range[1] > from)
      .map(range => [Math.max(range[0], from) + move, Math.min(range[1], to) + move] as const),
  }
}
