import type { Editor } from '@tiptap/react'
import { withoutClaims } from '../../../../../shared/domain/text/claim-marks.ts'
import { claimPlaces } from './claims/claim-places.ts'
import type { EditorHandle } from './editor-handle.ts'
import { insertPassage, selectedPassage } from './rich-passage.ts'
import { goToMark, marksAtCursor, type Pointed } from './text-marks.ts'
import { fromRichText } from './to-rich-text.ts'

/**
 * Puts the caret of the window where the editor has its own. Chromium goes on typing where an empty paragraph stood
 * before a heading was put above it, until its caret is set anew.
 */
const setCaret = ({ view }: Editor): void => {
  view.focus()
  const { node, offset } = view.domAtPos(view.state.selection.head)
  view.dom.ownerDocument.getSelection()?.collapse(node, offset)
}

/** The doors of an editor for its surroundings; `point` shows what the mark at the cursor says. */
export const createHandle = (editor: Editor, point: (pointed: Pointed | null) => void): EditorHandle => ({
  insertEvidence: evidence =>
    editor.chain().focus().insertContent({ type: 'evidenceRef', attrs: { evidence } }).run(),
  insertHeading: (...headings) => {
    editor
      .chain()
      .focus('end')
      .insertContent([
        ...headings.map(({ text, level }) => ({
          type: 'heading',
          attrs: { level },
          content: [{ type: 'text', text }],
        })),
        { type: 'paragraph' },
      ])
      .run()
    setCaret(editor)
  },
  insertRichText: text => insertPassage(editor, text),
  take: (text, way) => {
    const { content = [] } = fromRichText(withoutClaims(text))
    const { size } = editor.state.doc.content
    editor.commands.insertContentAt(way === 'replace' ? { from: 0, to: size } : size, content)
    editor.commands.focus(way === 'replace' ? 'start' : 'end')
  },
  selection: () => selectedPassage(editor),
  goToMark: way => {
    goToMark(editor.view, way)
    const { at } = marksAtCursor(editor.state)
    const { left, top, bottom } = editor.view.coordsAtPos(editor.state.selection.from)
    point(at === null ? null : { mark: at, left, top, bottom })
  },
  goToClaim: claim => {
    const places = claimPlaces(editor.state.doc).filter(place => place.claim === claim)
    const [first] = places
    if (first === undefined) return
    editor.chain().focus().setTextSelection({ from: first.from, to: first.to }).scrollIntoView().run()
  },
  focus: () => editor.commands.focus(),
})
