import type { JSONContent } from '@tiptap/core'
import type { Block, Inline, RichText } from '../../../../../shared/domain/text/rich-text.ts'

type Mark = { readonly type: 'bold' | 'italic' }

const marksOf = (node: JSONContent): Mark[] =>
  (node.marks ?? []).flatMap(mark =>
    mark.type === 'bold' || mark.type === 'italic' ? [{ type: mark.type }] : [],
  )

const inlineOf = (node: JSONContent): Inline[] => {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }]
  if (node.type === 'evidenceRef') {
    const evidence = node.attrs?.evidence
    return typeof evidence === 'string' && evidence !== ''
      ? [{ type: 'evidenceRef', attrs: { evidence } }]
      : []
  }
  if (node.type !== 'text' || !node.text) return []
  const marks = marksOf(node)
  return [marks.length > 0 ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text }]
}

const paragraphOf = (node: JSONContent): Extract<Block, { type: 'paragraph' }> => {
  const content = (node.content ?? []).flatMap(inlineOf)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

const listItemsOf = (node: JSONContent) =>
  (node.content ?? []).map(item => {
    const content = (item.content ?? []).filter(child => child.type === 'paragraph').map(paragraphOf)
    return {
      type: 'listItem' as const,
      content: content.length > 0 ? content : [{ type: 'paragraph' as const }],
    }
  })

const blockOf = (node: JSONContent): Block[] => {
  if (node.type === 'paragraph') return [paragraphOf(node)]
  if (node.type === 'heading') {
    const level = Math.min(3, Math.max(1, Number(node.attrs?.level ?? 2)))
    const content = (node.content ?? []).flatMap(inlineOf)
    return [{ type: 'heading', attrs: { level }, ...(content.length > 0 ? { content } : {}) }]
  }
  const items = listItemsOf(node)
  if (items.length === 0) return []
  if (node.type === 'bulletList') return [{ type: 'bulletList', content: items }]
  if (node.type !== 'orderedList') return []
  const start = Number(node.attrs?.start ?? 1)
  return start > 1
    ? [{ type: 'orderedList', attrs: { start }, content: items }]
    : [{ type: 'orderedList', content: items }]
}

/**
 * The editor's document as the contract takes it: attributes that we do not print are dropped, and a
 * document of nothing but empty paragraphs is the empty narrative.
 */
export const toRichText = (doc: JSONContent): RichText => {
  const content = (doc.content ?? []).flatMap(blockOf)
  const written = content.some(block => block.type !== 'paragraph' || block.content !== undefined)
  return { type: 'doc', content: written ? content : [] }
}

/** A narrative as the editor wants it: a document holds at least one paragraph. */
export const fromRichText = (text: RichText): JSONContent => ({
  type: 'doc',
  content: text.content.length > 0 ? (text.content as JSONContent[]) : [{ type: 'paragraph' }],
})
