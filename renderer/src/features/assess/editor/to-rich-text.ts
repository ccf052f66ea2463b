import type { JSONContent } from '@tiptap/core'
import type { Block, Inline, Mark, RichText } from '../../../../../shared/domain/text/rich-text.ts'

type Paragraph = Extract<Block, { type: 'paragraph' }>
type Table = Extract<Block, { type: 'table' }>
type Series = Extract<Inline, { type: 'indicatorRef' }>['attrs']['series']

const marksOf = (node: JSONContent): Mark[] =>
  (node.marks ?? []).flatMap(({ type, attrs = {} }): Mark[] => {
    if (type === 'bold' || type === 'italic') return [{ type }]
    const { claim } = attrs
    return type === 'claim' && typeof claim === 'string' && claim !== '' ? [{ type, attrs: { claim } }] : []
  })

const isSeries = (value: unknown): value is Series =>
  value === 'actual' || value === 'target' || value === 'rival' || value === 'benchmark'

const referenceOf = ({ type, attrs = {} }: JSONContent): Inline[] => {
  const { evidence, indicator, series, year, code } = attrs
  if (type === 'evidenceRef')
    return typeof evidence === 'string' && evidence !== '' ? [{ type, attrs: { evidence } }] : []
  if (type === 'profileRef') return typeof code === 'string' && code !== '' ? [{ type, attrs: { code } }] : []
  if (type !== 'indicatorRef' || typeof indicator !== 'string' || indicator === '' || !isSeries(series))
    return []
  return [{ type, attrs: { indicator, series, year: typeof year === 'number' ? year : null } }]
}

const inlineOf = (node: JSONContent): Inline[] => {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }]
  if (node.type !== 'text') return referenceOf(node)
  if (!node.text) return []
  const marks = marksOf(node)
  return [marks.length > 0 ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text }]
}

const paragraphOf = (node: JSONContent): Paragraph => {
  const content = (node.content ?? []).flatMap(inlineOf)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

/** The paragraphs of a list item or a cell; at least one. */
const paragraphsOf = (node: JSONContent): Paragraph[] => {
  const content = (node.content ?? []).filter(child => child.type === 'paragraph').map(paragraphOf)
  return content.length > 0 ? content : [{ type: 'paragraph' }]
}

const listOf = (node: JSONContent): Block[] => {
  const content = (node.content ?? []).map(item => ({
    type: 'listItem' as const,
    content: paragraphsOf(item),
  }))
  if (content.length === 0) return []
  if (node.type === 'bulletList') return [{ type: 'bulletList', content }]
  const start = Number(node.attrs?.start ?? 1)
  return [{ type: 'orderedList', ...(start > 1 ? { attrs: { start } } : {}), content }]
}

const cellOf = (node: JSONContent): Table['content'][number]['content'] => {
  if (node.type !== 'tableCell' && node.type !== 'tableHeader') return []
  const colspan = Number(node.attrs?.colspan ?? 1)
  const rowspan = Number(node.attrs?.rowspan ?? 1)
  const spans = colspan > 1 || rowspan > 1 ? { attrs: { colspan, rowspan } } : {}
  return [{ type: node.type, ...spans, content: paragraphsOf(node) }]
}

const tableOf = (node: JSONContent): Block[] => {
  const content = (node.content ?? [])
    .filter(row => row.type === 'tableRow')
    .map(row => ({ type: 'tableRow' as const, content: (row.content ?? []).flatMap(cellOf) }))
  return content.length > 0 ? [{ type: 'table', content }] : []
}

const blockOf = (node: JSONContent): Block[] => {
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node)]
    case 'heading': {
      const level = Math.min(3, Math.max(1, Number(node.attrs?.level ?? 2)))
      const content = (node.content ?? []).flatMap(inlineOf)
      return [{ type: 'heading', attrs: { level }, ...(content.length > 0 ? { content } : {}) }]
    }
    case 'bulletList':
    case 'orderedList':
      return listOf(node)
    case 'table':
      return tableOf(node)
    case 'figure': {
      const { evidence, caption } = node.attrs ?? {}
      if (typeof evidence !== 'string' || evidence === '') return []
      return [
        {
          type: 'figure',
          attrs: { evidence, caption: typeof caption === 'string' ? caption.slice(0, 300) : '' },
        },
      ]
    }
    default:
      return []
  }
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
