import { claimOf } from '../../text/claim-marks.ts'
import type { Inline, RichText } from '../../text/rich-text.ts'
import { flatText, textBlocksOf } from '../../text/walk-rich-text.ts'

/**
 * Where a claim stands in one text block: `textBlock` counts the entries of `textBlocksOf`, `start` and `end` are
 * offsets in that block's `flatText`. A reference between two marked pieces stands inside.
 */
export type ClaimSpan = {
  readonly claim: string
  readonly textBlock: number
  readonly start: number
  readonly end: number
}

const spansOf = (content: readonly Inline[], textBlock: number): readonly ClaimSpan[] => {
  const spans = new Map<string, ClaimSpan>()
  let at = 0
  for (const inline of content) {
    const end = at + flatText([inline]).length
    const claim = claimOf(inline)
    if (claim !== null) spans.set(claim, { claim, textBlock, start: spans.get(claim)?.start ?? at, end })
    at = end
  }
  return [...spans.values()]
}

/** Every span that is marked as a claim, in reading order; a claim whose sentence was split has several. */
export const claimSpans = (text: RichText): readonly ClaimSpan[] =>
  textBlocksOf(text).flatMap(({ content }, index) => spansOf(content, index))
