import type { RichText } from '../../text/rich-text.ts'
import { flatText, textBlocksOf } from '../../text/walk-rich-text.ts'
import { claimSpans } from './claim-spans.ts'
import { type WordsOfReference, wordsBetween } from './sentence-of.ts'

/** A sentence among its neighbours; `own` has one entry for each text block that it stands in. */
export type ClaimContext = {
  /** The text block before it that says something, tables passed over; empty when there is none. */
  readonly before: string
  readonly own: readonly { readonly ahead: string; readonly marked: string; readonly behind: string }[]
  readonly after: string
}

/** Where a claim stands in its narrative; null when its sentence is no longer there. */
export const claimContext = (text: RichText, claim: string, words: WordsOfReference): ClaimContext | null => {
  const blocks = textBlocksOf(text)
  const spans = claimSpans(text).filter(span => span.claim === claim)
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return null
  const whole = (index: number): string => {
    const { content } = blocks[index] ?? { content: [] }
    return wordsBetween(content, { start: 0, end: flatText(content).length }, words).trim()
  }
  const inTable = (index: number): boolean => blocks[index]?.kind === 'cell'
  const indices = [...blocks.keys()].filter(index => !inTable(index) || inTable(first.textBlock))
  return {
    before:
      indices
        .filter(index => index < first.textBlock)
        .map(whole)
        .findLast(one => one !== '') ?? '',
    own: spans.map(({ textBlock, start, end }) => {
      const { content } = blocks[textBlock] ?? { content: [] }
      const between = (from: number, to: number) => wordsBetween(content, { start: from, end: to }, words)
      return {
        ahead: between(0, start),
        marked: between(start, end),
        behind: between(end, flatText(content).length),
      }
    }),
    after:
      indices
        .filter(index => index > last.textBlock)
        .map(whole)
        .find(one => one !== '') ?? '',
  }
}
