import { countRichText } from '../../text/count-characters.ts'
import type { Inline, RichText } from '../../text/rich-text.ts'
import { inlinesOf, type TextBlock, textBlocksOf } from '../../text/walk-rich-text.ts'
import { bareWords } from './indicator-names.ts'
import { sentencesOf } from './sentences-of.ts'

/** A narrative as the checks read it: its words, and what it refers to by id. */
export type IndexedText = {
  readonly blocks: readonly (TextBlock & { readonly plain: string; readonly bare: string })[]
  /** All words, a line for each block; references to indicators and profile rows as they are printed. */
  readonly plain: string
  /** The same in bare words, without any mark between the blocks. */
  readonly bare: string
  /** Of paragraphs, lists and cells, not of headings. */
  readonly sentences: readonly string[]
  /** What a person wrote, counted as 字数. */
  readonly characters: number
  /** Evidence that is cited or shown, by id. */
  readonly evidence: readonly string[]
  /** Indicators with a live reference, by id. */
  readonly indicators: readonly string[]
  /** Profile rows with a live reference, by code. */
  readonly rows: readonly string[]
}

/** What a live reference to an indicator prints. */
export type PrintReference = (reference: IndicatorReference) => string
type IndicatorReference = Extract<Inline, { type: 'indicatorRef' }>['attrs']

const read = (content: readonly Inline[], print: PrintReference): string =>
  content
    .map(inline => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'hardBreak') return '\n'
      if (inline.type === 'profileRef') return inline.attrs.code
      return inline.type === 'indicatorRef' ? print(inline.attrs) : ''
    })
    .join('')

/** Reads a narrative once. */
export const indexText = (text: RichText | undefined, print: PrintReference = () => ''): IndexedText => {
  const doc: RichText = text ?? { type: 'doc', content: [] }
  const blocks = textBlocksOf(doc).map(block => {
    const plain = read(block.content, print)
    return { ...block, plain, bare: bareWords(plain) }
  })
  const inlines = inlinesOf(doc)
  const figures = doc.content.flatMap(block => (block.type === 'figure' ? [block.attrs.evidence] : []))
  return {
    blocks,
    plain: blocks.map(block => block.plain).join('\n'),
    bare: blocks.map(block => block.bare).join(''),
    sentences: blocks.flatMap(block => (block.kind === 'heading' ? [] : sentencesOf(block.plain))),
    characters: countRichText(doc),
    evidence: [
      ...inlines.flatMap(inline => (inline.type === 'evidenceRef' ? [inline.attrs.evidence] : [])),
      ...figures,
    ],
    indicators: inlines.flatMap(inline => (inline.type === 'indicatorRef' ? [inline.attrs.indicator] : [])),
    rows: inlines.flatMap(inline => (inline.type === 'profileRef' ? [inline.attrs.code] : [])),
  }
}
