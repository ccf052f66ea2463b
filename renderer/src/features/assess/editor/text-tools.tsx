import BoldOutlined from '@ant-design/icons/BoldOutlined'
import ItalicOutlined from '@ant-design/icons/ItalicOutlined'
import LinkOutlined from '@ant-design/icons/LinkOutlined'
import OrderedListOutlined from '@ant-design/icons/OrderedListOutlined'
import PictureOutlined from '@ant-design/icons/PictureOutlined'
import RedoOutlined from '@ant-design/icons/RedoOutlined'
import SafetyCertificateOutlined from '@ant-design/icons/SafetyCertificateOutlined'
import UndoOutlined from '@ant-design/icons/UndoOutlined'
import UnorderedListOutlined from '@ant-design/icons/UnorderedListOutlined'
import { type Editor, useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export type Tool = {
  readonly id: string
  readonly name: string
  readonly mark: ReactNode
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly run: () => void
}

/** The marks that the dossier prints, as groups of buttons: text, what is put in, and undo. */
export const useTextTools = (editor: Editor, onPicture: () => void, onClaim: (() => void) | null) => {
  const { t } = useTranslation(['assess', 'writing', 'claims'])
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading') ? Number(now.getAttributes('heading').level) : 0,
      bullet: now.isActive('bulletList'),
      ordered: now.isActive('orderedList'),
      inTable: now.isActive('table'),
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  })
  const chain = () => editor.chain().focus()
  const heading = (level: 1 | 2 | 3): Tool => ({
    id: `h${level}`,
    name: t('assess:editor.heading', { level }),
    mark: `H${level}`,
    pressed: state.heading === level,
    disabled: state.inTable,
    run: () => chain().toggleHeading({ level }).run(),
  })
  const text: readonly Tool[] = [
    heading(1),
    heading(2),
    heading(3),
    {
      id: 'bold',
      name: t('assess:editor.bold'),
      mark: <BoldOutlined />,
      pressed: state.bold,
      run: () => chain().toggleBold().run(),
    },
    {
      id: 'italic',
      name: t('assess:editor.italic'),
      mark: <ItalicOutlined />,
      pressed: state.italic,
      run: () => chain().toggleItalic().run(),
    },
    {
      id: 'bullet',
      name: t('assess:editor.bulletList'),
      mark: <UnorderedListOutlined />,
      pressed: state.bullet,
      disabled: state.inTable,
      run: () => chain().toggleBulletList().run(),
    },
    {
      id: 'ordered',
      name: t('assess:editor.orderedList'),
      mark: <OrderedListOutlined />,
      pressed: state.ordered,
      disabled: state.inTable,
      run: () => chain().toggleOrderedList().run(),
    },
  ]
  const insert: readonly Tool[] = [
    {
      id: 'reference',
      name: t('writing:mention.tool'),
      mark: <LinkOutlined />,
      run: () => chain().insertContent('@').run(),
    },
    {
      id: 'picture',
      name: t('writing:figure.tool'),
      mark: <PictureOutlined />,
      disabled: state.inTable,
      run: onPicture,
    },
    ...(onClaim === null
      ? []
      : [{ id: 'claim', name: t('claims:mark.tool'), mark: <SafetyCertificateOutlined />, run: onClaim }]),
  ]
  const steps: readonly Tool[] = [
    {
      id: 'undo',
      name: t('assess:editor.undo'),
      mark: <UndoOutlined />,
      disabled: !state.undo,
      run: () => chain().undo().run(),
    },
    {
      id: 'redo',
      name: t('assess:editor.redo'),
      mark: <RedoOutlined />,
      disabled: !state.redo,
      run: () => chain().redo().run(),
    },
  ]
  return { text, insert, steps }
}
