import type { Editor } from '@tiptap/react'
import { withoutClaims } from '../../../../../shared/domain/text/claim-marks.ts'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { fromRichText, toRichText } from './to-rich-text.ts'

/** What is selected, as a narrative of its own without claims; null when nothing is. */
export const selectedPassage = ({ state }: Editor): RichText | null => {
  const { from, to, empty } = state.selection
  return empty ? null : withoutClaims(toRichText(state.doc.cut(from, to).toJSON()))
}

/** Puts a narrative in at the cursor; a single paragraph flows into the one that the cursor stands in. */
export const insertPassage = (editor: Editor, text: RichText): void => {
  const [only, ...more] = text.content
  const blocks = fromRichText(withoutClaims(text)).content ?? []
  const content = only?.type === 'paragraph' && more.length === 0 ? (blocks[0]?.content ?? []) : blocks
  editor.chain().focus().insertContent(content).run()
}
