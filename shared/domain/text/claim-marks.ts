import type { Block, Inline, RichText } from './rich-text.ts'

type TextNode = Extract<Inline, { type: 'text' }>
type Paragraph = Extract<Block, { type: 'paragraph' }>

/** The claim that an inline is marked with; null for none. */
export const claimOf = (inline: Inline): string | null => {
  if (inline.type !== 'text') return null
  const mark = inline.marks?.find(one => one.type === 'claim')
  return mark?.type === 'claim' ? mark.attrs.claim : null
}

const unmarked = ({ marks = [], ...node }: TextNode): TextNode => {
  const left = marks.filter(({ type }) => type !== 'claim')
  return left.length > 0 ? { ...node, marks: left } : node
}

const looksAlike = (a: TextNode, b: TextNode): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])

/** Inline content as it was before sentences were marked: what a mark parted grows together again. */
const withoutMarks = (content: readonly Inline[]): Inline[] => {
  const out: Inline[] = []
  let parted = false
  for (const inline of content) {
    const last = out.at(-1)
    const marked = claimOf(inline) !== null
    const plain = inline.type === 'text' ? unmarked(inline) : inline
    const joins =
      (marked || parted) && plain.type === 'text' && last?.type === 'text' && looksAlike(last, plain)
    if (joins) out[out.length - 1] = { ...last, text: last.text + plain.text }
    else out.push(plain)
    parted = marked
  }
  return out
}

const paragraph = (block: Paragraph): Paragraph =>
  block.content === undefined ? block : { ...block, content: withoutMarks(block.content) }

const within = (block: Block): Block => {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block)
    case 'heading':
      return block.content === undefined ? block : { ...block, content: withoutMarks(block.content) }
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map(item => ({ ...item, content: item.content.map(paragraph) })),
      }
    case 'table':
      return {
        ...block,
        content: block.content.map(row => ({
          ...row,
          content: row.content.map(cell => ({ ...cell, content: cell.content.map(paragraph) })),
        })),
      }
    case 'figure':
      return block
  }
}

/**
 * A narrative without the marks of its claims, as it is printed, kept as a snippet, handed out and carried into
 * another year or assessment: claims and their proofs belong to one assessment alone.
 */
export const withoutClaims = (text: RichText): RichText => ({ ...text, content: text.content.map(within) })
