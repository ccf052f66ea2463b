import type { Inline, RichText } from '../../text/rich-text.ts'
import { valueWithUnit } from '../../text/value-with-unit.ts'
import { textBlocksOf } from '../../text/walk-rich-text.ts'
import type { ClaimSpan } from './claim-spans.ts'

type Reference = Exclude<Inline, { type: 'text' | 'hardBreak' }>
/** What a reference says where it stands in a sentence; empty for what is no part of its words. */
export type WordsOfReference = (reference: Reference) => string

/** As long as the sentence of a claim may be. */
export const longestSentence = 4000

type KnownIndicator = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly decimals: number
  readonly values: Readonly<
    Record<'actual' | 'target' | 'rival' | 'benchmark', Readonly<Record<string, number>>>
  >
}

/**
 * The words of references in a sentence as the register holds them now: a figure that changes there changes what is
 * claimed. The number of an evidence is no part of a claim, so that pointing at a proof does not reword it.
 */
export const sentenceWords = (indicators: readonly KnownIndicator[]): WordsOfReference => {
  const byName = new Map([
    ...indicators.map(one => [one.code, one] as const),
    ...indicators.map(one => [one.id, one] as const),
  ])
  return reference => {
    if (reference.type === 'evidenceRef') return ''
    if (reference.type === 'profileRef') return reference.attrs.code
    const { indicator, series, year } = reference.attrs
    const found = byName.get(indicator)
    if (found === undefined) return ''
    if (year === null) return found.name
    const value = found.values[series][String(year)]
    return value === undefined ? '' : valueWithUnit(value, found.unit, found.decimals)
  }
}

const wordOf = (inline: Inline, start: number, end: number, words: WordsOfReference): string => {
  if (inline.type === 'text') return inline.text.slice(start, end)
  return inline.type === 'hardBreak' ? ' ' : words(inline)
}

/** The words of a piece of inline content; offsets as in `flatText`. */
export const wordsBetween = (
  content: readonly Inline[],
  { start, end }: { readonly start: number; readonly end: number },
  words: WordsOfReference,
): string => {
  let at = 0
  let out = ''
  for (const inline of content) {
    const length = inline.type === 'text' ? inline.text.length : 1
    if (at < end && at + length > start)
      out += wordOf(inline, Math.max(0, start - at), Math.min(length, end - at), words)
    at += length
  }
  return out
}

/** The sentence that spans of one claim hold together, on one line. */
export const sentenceOf = (text: RichText, spans: readonly ClaimSpan[], words: WordsOfReference): string => {
  const blocks = textBlocksOf(text)
  return spans
    .map(span => wordsBetween(blocks[span.textBlock]?.content ?? [], span, words))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestSentence)
}
