import BoldOutlined from '@ant-design/icons/BoldOutlined'
import ItalicOutlined from '@ant-design/icons/ItalicOutlined'
import OrderedListOutlined from '@ant-design/icons/OrderedListOutlined'
import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined'
import RedoOutlined from '@ant-design/icons/RedoOutlined'
import UndoOutlined from '@ant-design/icons/UndoOutlined'
import UnorderedListOutlined from '@ant-design/icons/UnorderedListOutlined'
import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './editor-toolbar.module.css'

type Tool = {
  readonly id: string
  readonly name: string
  readonly mark: ReactNode
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly run: () => void
}

type Props = { readonly editor: Editor; readonly tools?: ReactNode }

/** The few marks that the dossier prints; one Tab stop, arrow keys inside. */
export const EditorToolbar = ({ editor, tools }: Props) => {
  const { t } = useTranslation('assess')
  const bar = useRef<HTMLDivElement>(null)
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading') ? Number(now.getAttributes('heading').level) : 0,
      bullet: now.isActive('bulletList'),
      ordered: now.isActive('orderedList'),
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  })
  const chain = () => editor.chain().focus()
  const heading = (level: 1 | 2 | 3): Tool => ({
    id: `h${level}`,
    name: t('editor.heading', { level }),
    mark: `H${level}`,
    pressed: state.heading === level,
    run: () => chain().toggleHeading({ level }).run(),
  })
  const all: readonly Tool[] = [
    heading(1),
    heading(2),
    heading(3),
    {
      id: 'bold',
      name: t('editor.bold'),
      mark: <BoldOutlined />,
      pressed: state.bold,
      run: () => chain().toggleBold().run(),
    },
    {
      id: 'italic',
      name: t('editor.italic'),
      mark: <ItalicOutlined />,
      pressed: state.italic,
      run: () => chain().toggleItalic().run(),
    },
    {
      id: 'bullet',
      name: t('editor.bulletList'),
      mark: <UnorderedListOutlined />,
      pressed: state.bullet,
      run: () => chain().toggleBulletList().run(),
    },
    {
      id: 'ordered',
      name: t('editor.orderedList'),
      mark: <OrderedListOutlined />,
      pressed: state.ordered,
      run: () => chain().toggleOrderedList().run(),
    },
    {
      id: 'evidence',
      name: t('editor.evidence'),
      mark: <PaperClipOutlined />,
      run: () => chain().insertContent('@').run(),
    },
    {
      id: 'undo',
      name: t('editor.undo'),
      mark: <UndoOutlined />,
      disabled: !state.undo,
      run: () => chain().undo().run(),
    },
    {
      id: 'redo',
      name: t('editor.redo'),
      mark: <RedoOutlined />,
      disabled: !state.redo,
      run: () => chain().redo().run(),
    },
  ]
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const buttons = [...(bar.current?.querySelectorAll<Element>('button:not(:disabled)') ?? [])]
    const at = document.activeElement ? buttons.indexOf(document.activeElement) : 0
    const next = buttons.at((at + step) % buttons.length)
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={t('editor.toolbar')} onKeyDown={move}>
      {all.map((tool, index) => (
        <button
          key={tool.id}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          className={styles.tool}
          title={tool.name}
          aria-label={tool.name}
          aria-pressed={tool.pressed}
          disabled={tool.disabled}
          onMouseDown={event => event.preventDefault()}
          onClick={tool.run}
        >
          {tool.mark}
        </button>
      ))}
      {tools}
    </div>
  )
}
