import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { hasWords } from '../paste/clean-pasted.ts'
import { isPicture } from './import-picture.ts'
import { insertPictures } from './insert-figure.ts'

const picturesOf = (data: DataTransfer | null): readonly File[] =>
  [...(data?.files ?? [])].filter(file => isPicture(file.type))

/** A spreadsheet or Word copies its words together with a picture of them: the words win. */
const isPictureOnly = (data: DataTransfer | null): boolean =>
  data !== null && !hasWords(data.getData('text/html')) && data.getData('text/plain').trim() === ''

/** Pictures that are pasted or dropped become evidence first and figures then. */
export const PictureDrop = Extension.create({
  name: 'pictureDrop',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('pictureDrop'),
        props: {
          handlePaste: (_, { clipboardData }) => {
            const files = picturesOf(clipboardData)
            if (files.length === 0 || !isPictureOnly(clipboardData)) return false
            void insertPictures(editor, files)
            return true
          },
          handleDrop: (view, event) => {
            const files = picturesOf(event.dataTransfer)
            if (files.length === 0) return false
            event.preventDefault()
            event.stopPropagation()
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
            void insertPictures(editor, files, at)
            return true
          },
        },
      }),
    ]
  },
})
