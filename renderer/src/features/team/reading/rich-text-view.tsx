import type { ReactNode } from 'react'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import type { Block, RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { host } from '../../../host/host.ts'
import { InlineView } from './inline-view.tsx'
import styles from './reading.module.css'

type Props = {
  readonly text: RichText
  readonly evidence: ReadonlyMap<string, EvidenceName>
  readonly indicators: readonly Indicator[]
  readonly onPeek: (id: string) => void
}

type Paragraph = Extract<Block, { readonly type: 'paragraph' }>

/** A narrative to be read: as it will be printed, with references that open what they name. */
export const RichTextView = ({ text, ...sources }: Props) => {
  const inline = (content: Paragraph['content']): ReactNode => (
    <InlineView content={content ?? []} {...sources} />
  )
  const paragraphs = (list: readonly Paragraph[]): ReactNode =>
    list.map((one, at) => <p key={String(at)}>{inline(one.content)}</p>)
  const block = (one: Block): ReactNode => {
    switch (one.type) {
      case 'paragraph':
        return <p>{inline(one.content)}</p>
      case 'heading':
        return <h4>{inline(one.content)}</h4>
      case 'bulletList':
        return (
          <ul>
            {one.content.map((item, at) => (
              <li key={String(at)}>{paragraphs(item.content)}</li>
            ))}
          </ul>
        )
      case 'orderedList':
        return (
          <ol start={one.attrs?.start ?? 1}>
            {one.content.map((item, at) => (
              <li key={String(at)}>{paragraphs(item.content)}</li>
            ))}
          </ol>
        )
      case 'table':
        return (
          <div className={styles.tableBox}>
            <table>
              <tbody>
                {one.content.map((row, at) => (
                  <tr key={String(at)}>
                    {row.content.map((cell, column) => {
                      const spans = { colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan }
                      const key = String(column)
                      return cell.type === 'tableHeader' ? (
                        <th key={key} {...spans}>
                          {paragraphs(cell.content)}
                        </th>
                      ) : (
                        <td key={key} {...spans}>
                          {paragraphs(cell.content)}
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      case 'figure':
        return (
          <figure>
            <img src={host.fileUrl('evidence', one.attrs.evidence)} alt={one.attrs.caption} />
            <figcaption>{one.attrs.caption}</figcaption>
          </figure>
        )
    }
  }
  return (
    <div className={styles.text}>
      {text.content.map((one, at) => (
        <div key={String(at)}>{block(one)}</div>
      ))}
    </div>
  )
}
