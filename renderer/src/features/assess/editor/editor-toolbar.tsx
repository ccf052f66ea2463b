import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './editor-toolbar.module.css'
import { TableMenu } from './table-menu.tsx'
import { type Tool, useTextTools } from './text-tools.tsx'

type Props = {
  readonly editor: Editor
  readonly tools?: ReactNode
  readonly onPicture: () => void
  readonly onClaim: (() => void) | null
}

const ToolButton = ({ tool, first = false }: { readonly tool: Tool; readonly first?: boolean }) => (
  <button
    type="button"
    tabIndex={first ? 0 : -1}
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
)

/** The few marks that the dossier prints; one Tab stop, arrow keys inside. */
export const EditorToolbar = ({ editor, tools, onPicture, onClaim }: Props) => {
  const { t } = useTranslation('assess')
  const bar = useRef<HTMLDivElement>(null)
  const { text, insert, steps } = useTextTools(editor, onPicture, onClaim)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || (event.target instanceof Element && event.target.closest('[role=menu]'))) return
    const buttons = [...(bar.current?.querySelectorAll<Element>('button:not(:disabled)') ?? [])]
    const at = document.activeElement ? buttons.indexOf(document.activeElement) : 0
    const next = buttons.at((at + step) % buttons.length)
    if (next instanceof HTMLElement) next.focus()
  }
  const group = (all: readonly Tool[]) =>
    all.map(tool => <ToolButton key={tool.id} tool={tool} first={tool === text[0]} />)
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={t('editor.toolbar')} onKeyDown={move}>
      {group(text)}
      <span className={styles.gap} />
      <TableMenu editor={editor} />
      {group(insert)}
      <span className={styles.gap} />
      {group(steps)}
      {tools === undefined ? null : <span className={styles.gap} />}
      {tools}
    </div>
  )
}
