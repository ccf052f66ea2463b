import type { Inline, RichText } from '../text/rich-text.ts'
import { plainText, textBlocksOf } from '../text/walk-rich-text.ts'

/** Words that belong together: a paragraph, a heading, a list item's paragraph, a caption, or a whole table row. */
type Passage = { readonly content: readonly Inline[]; readonly plain: string }

const passage = (content: readonly Inline[], plain = plainText(content)): Passage => ({ content, plain })

/** The passages of a narrative in reading order; none when nothing was written. */
export const passagesOf = (text: RichText | undefined): readonly Passage[] =>
  (text?.content ?? []).flatMap((block): readonly Passage[] => {
    if (block.type !== 'table') {
      return textBlocksOf({ type: 'doc', content: [block] }).map(({ content }) => passage(content))
    }
    return block.content.map(row => {
      const cells = row.content.map(cell => cell.content.flatMap(paragraph => paragraph.content ?? []))
      return passage(cells.flat(), cells.map(plainText).join('\n'))
    })
  })
