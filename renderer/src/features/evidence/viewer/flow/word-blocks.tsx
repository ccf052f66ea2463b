import { createElement, memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordView } from '../../../../../../shared/contract/requests/viewer.ts'
import {
  inlineStarts,
  lineStarts,
  type WordBlock,
  type WordInline,
} from '../../../../../../shared/domain/evidence/viewer/word-view.ts'
import styles from './flow.module.css'

type Line = readonly WordInline[]
type LineView = (line: Line) => ReactNode

const textView = (inline: Extract<WordInline, { type: 'text' }>, from: number): ReactNode => {
  const italic = inline.italic ? <em>{inline.text}</em> : inline.text
  return (
    <span key={from} data-from={from}>
      {inline.bold ? <strong>{italic}</strong> : italic}
    </span>
  )
}

const PictureView = ({ picture }: { readonly picture: WordView['pictures'][number] | undefined }) => {
  const { t } = useTranslation('viewer')
  if (!picture || picture.data === '') return <span className={styles.noPicture}>{t('flow.noPicture')}</span>
  const { alt, data, width, height } = picture
  return (
    <img
      src={`data:image/jpeg;base64,${data}`}
      alt={alt === '' ? t('flow.picture') : alt}
      width={width}
      height={height}
    />
  )
}

const tableView = (rows: Extract<WordBlock, { type: 'table' }>['rows'], view: LineView): ReactNode => (
  <div className={styles.wide}>
    <table>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a shown document has no other names and does not change
          <tr key={at}>
            {row.map((cell, column) =>
              createElement(
                cell.head ? 'th' : 'td',
                { key: column, colSpan: cell.columns, rowSpan: cell.rows },
                // biome-ignore lint/suspicious/noArrayIndexKey: a shown document has no other names and does not change
                cell.lines.map((line, index) => <p key={index}>{view(line)}</p>),
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const blockView = (block: WordBlock, view: LineView): ReactNode => {
  switch (block.type) {
    case 'heading':
      return createElement(`h${block.level + 1}`, {}, view(block.line))
    case 'item':
      return (
        <div className={styles.item}>
          <span aria-hidden="true">{block.mark}</span>
          <p>{view(block.line)}</p>
        </div>
      )
    case 'table':
      return tableView(block.rows, view)
    default:
      return <p>{view(block.line)}</p>
  }
}

/** The blocks of a document below each other; every piece of text says where it begins in the plain text. */
export const WordBlocks = memo(({ word }: { readonly word: WordView }) => {
  const starts = lineStarts(word.blocks)
  const view: LineView = line => {
    const start = starts.get(line) ?? 0
    const offsets = inlineStarts(line)
    return line.map((inline, at) => {
      const from = start + (offsets[at] ?? 0)
      if (inline.type === 'text') return textView(inline, from)
      if (inline.type === 'break') return <br key={from} />
      return <PictureView key={`picture ${inline.index}`} picture={word.pictures[inline.index]} />
    })
  }
  return (
    <article className={styles.word}>
      {word.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shown document has no other names and does not change
        <div key={at}>{blockView(block, view)}</div>
      ))}
    </article>
  )
})
