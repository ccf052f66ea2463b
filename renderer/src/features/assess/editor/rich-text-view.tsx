import { createElement, type ReactNode } from 'react'
import type { Block, Inline, RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { host } from '../../../host/host.ts'
import type { Reference } from './reference-words.ts'
import { referenceWords } from './reference-words.ts'
import styles from './rich-text-view.module.css'
import { useMissingWords, useReferences } from './use-references.ts'

type ReferenceView = (reference: Reference) => ReactNode
type Paragraph = Extract<Block, { type: 'paragraph' }>

const inlineView = (inline: Inline, key: number, view: ReferenceView): ReactNode => {
  if (inline.type === 'hardBreak') return <br key={key} />
  if (inline.type !== 'text') return <span key={key}>{view(inline)}</span>
  const marks = (inline.marks ?? []).map(mark => mark.type)
  const italic = marks.includes('italic') ? <em key={key}>{inline.text}</em> : inline.text
  return marks.includes('bold') ? <strong key={key}>{italic}</strong> : <span key={key}>{italic}</span>
}

const words = (content: readonly Inline[] | undefined, view: ReferenceView): readonly ReactNode[] =>
  (content ?? []).map((inline, index) => inlineView(inline, index, view))

const paragraphs = (content: readonly Paragraph[], view: ReferenceView): readonly ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a shown text has no other names and does not change
  content.map((paragraph, index) => <p key={index}>{words(paragraph.content, view)}</p>)

const tableView = (table: Extract<Block, { type: 'table' }>, view: ReferenceView): ReactNode => (
  <table>
    <tbody>
      {table.content.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shown text has no other names and does not change
        <tr key={index}>
          {row.content.map((cell, at) =>
            createElement(
              cell.type === 'tableHeader' ? 'th' : 'td',
              { key: at, colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan },
              paragraphs(cell.content, view),
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

const blockView = (block: Block, view: ReferenceView): ReactNode => {
  switch (block.type) {
    case 'paragraph':
      return <p>{words(block.content, view)}</p>
    case 'heading':
      return createElement(`h${block.attrs.level + 2}`, {}, words(block.content, view))
    case 'bulletList':
    case 'orderedList':
      return createElement(
        block.type === 'bulletList' ? 'ul' : 'ol',
        block.type === 'orderedList' ? { start: block.attrs?.start ?? 1 } : {},
        // biome-ignore lint/suspicious/noArrayIndexKey: a shown text has no other names and does not change
        block.content.map((item, index) => <li key={index}>{paragraphs(item.content, view)}</li>),
      )
    case 'table':
      return tableView(block, view)
    case 'figure':
      return (
        <figure>
          <img src={host.fileUrl('evidence', block.attrs.evidence)} alt={block.attrs.caption} />
          <figcaption>{block.attrs.caption}</figcaption>
        </figure>
      )
  }
}

/** A narrative to be read, not written. */
export const RichTextView = ({ text }: { readonly text: RichText }) => {
  const known = useReferences()
  const missing = useMissingWords()
  const view: ReferenceView = reference => referenceWords(reference, known, missing).text
  return (
    <div className={styles.text}>
      {text.content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shown text has no other names and does not change
        <div key={index}>{blockView(block, view)}</div>
      ))}
    </div>
  )
}
