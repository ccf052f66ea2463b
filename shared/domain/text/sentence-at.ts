/** Ends of sentences in Chinese and English, with the quotes and brackets that close behind them, and line breaks. */
const ends = /(?:[。！？；!?;…]+|\.(?=\s|$))["”’』」）)\]】》]*|\n/gu

const trimmed = (text: string, start: number, end: number): { start: number; end: number } | null => {
  const inside = text.slice(start, end)
  const words = inside.trim()
  if (words === '') return null
  const from = start + inside.indexOf(words)
  return { start: from, end: from + words.length }
}

/**
 * The sentence that an offset stands in, without blanks around it; between two sentences the one behind, at the end
 * of the text the last one. Null where there are only blanks.
 */
export const sentenceAt = (text: string, offset: number): { start: number; end: number } | null => {
  const stops = [0, ...[...text.matchAll(ends)].map(stop => stop.index + stop[0].length), text.length]
  const sentences = stops.slice(1).flatMap((end, index) => {
    const found = trimmed(text, stops[index] ?? 0, end)
    return found === null ? [] : [{ ...found, upTo: end }]
  })
  const found = sentences.find(({ upTo }) => offset < upTo) ?? sentences.at(-1)
  return found === undefined ? null : { start: found.start, end: found.end }
}
