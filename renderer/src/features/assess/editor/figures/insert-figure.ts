import type { Editor } from '@tiptap/core'
import { importPictures } from './import-picture.ts'

/** Puts figures in at a position (the cursor when left out), with a paragraph behind the last one. */
export const insertFigures = (editor: Editor, evidence: readonly string[], at?: number): void => {
  if (evidence.length === 0 || editor.isDestroyed) return
  const content = [
    ...evidence.map(id => ({ type: 'figure', attrs: { evidence: id, caption: '' } })),
    { type: 'paragraph' },
  ]
  const chain = editor.chain().focus()
  const size = editor.state.doc.content.size
  if (at === undefined) chain.insertContent(content).run()
  else chain.insertContentAt(Math.min(at, size), content).run()
}

/** Takes dropped or pasted pictures into the library first, then shows them. */
export const insertPictures = async (editor: Editor, files: readonly File[], at?: number): Promise<void> =>
  insertFigures(editor, await importPictures(files), at)
