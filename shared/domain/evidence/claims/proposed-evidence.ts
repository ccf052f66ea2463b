import type { Inline, RichText } from '../../text/rich-text.ts'
import { flatText, textBlocksOf } from '../../text/walk-rich-text.ts'
import { claimSpans } from './claim-spans.ts'

/** What may stand between a sentence and the evidence that it points to: 见, 详见, brackets, marks, blanks. */
const bridge = /^[\s（(【[：:，,。；;、]*(?:详?见|参见|see)?(?:证据)?[\s：:]*$/iu

const refsIn = (content: readonly Inline[], start: number, end: number): readonly string[] => {
  const flat = flatText(content)
  let at = 0
  return content.flatMap(inline => {
    const from = at
    at += flatText([inline]).length
    if (inline.type !== 'evidenceRef' || from < start) return []
    const inside = from < end
    return inside || bridge.test(flat.slice(end, from).replaceAll('\uFFFC', ''))
      ? [inline.attrs.evidence]
      : []
  })
}

/** The evidence that a claim's sentence points to itself, inside it or right behind it: what to try first as its proof. */
export const proposedEvidence = (text: RichText, claim: string): readonly string[] => {
  const blocks = textBlocksOf(text)
  const ids = claimSpans(text)
    .filter(span => span.claim === claim)
    .flatMap(({ textBlock, start, end }) => refsIn(blocks[textBlock]?.content ?? [], start, end))
  return [...new Set(ids)]
}
