import type { Block, Inline, Mark, RichText } from '../../../../shared/domain/text/rich-text.ts'

const pieces = (text: string, cuts: readonly number[]): readonly string[] => {
  const at = [0, ...cuts.filter(cut => cut > 0 && cut < text.length), text.length]
  return at.slice(1).map((end, index) => text.slice(at[index], end))
}

/** Every second piece of every text marked as a claim of its own, cut at the given characters. */
export const markedAt = (text: RichText, cuts: readonly number[]): RichText => {
  const sorted = [...new Set(cuts)].toSorted((a, b) => a - b)
  let count = 0
  const mark = (node: Inline): Inline[] => {
    if (node.type !== 'text') return [node]
    return pieces(node.text, sorted).map((piece, index) => {
      if (index % 2 === 0) return { ...node, text: piece }
      count += 1
      const claim: Mark = { type: 'claim', attrs: { claim: `c${count}` } }
      return { ...node, text: piece, marks: [...(node.marks ?? []), claim] }
    })
  }
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.flatMap(member => (isText(member) ? mark(member) : [walk(member)]))
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, walk(member)]))
  }
  return walk(text) as RichText
}

const isText = (node: unknown): node is Inline =>
  typeof node === 'object' && node !== null && (node as Block | Inline).type === 'text'
