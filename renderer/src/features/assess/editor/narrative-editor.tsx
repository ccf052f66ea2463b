import { EditorContent, useEditor } from '@tiptap/react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import type { EditorHandle } from './editor-handle.ts'
import { EditorToolbar } from './editor-toolbar.tsx'
import { EvidenceRef } from './evidence-ref.ts'
import { type Mention, MentionWatch } from './mention.ts'
import { MentionList, type MentionListHandle } from './mention-list.tsx'
import styles from './narrative-editor.module.css'
import { narrativeExtensions } from './narrative-extensions.ts'
import { fromRichText, toRichText } from './to-rich-text.ts'
import { type EvidenceChoice, useEvidenceLabels } from './use-evidence-labels.ts'
import { withoutStyles } from './without-styles.ts'

type Props = {
  /** The stored text; a new object replaces what is shown, unless it is what the editor told last. */
  readonly value: RichText
  readonly label: string
  readonly choices: readonly EvidenceChoice[]
  readonly onChange: (value: RichText) => void
  readonly onBlur?: () => void
  readonly onReady?: (handle: EditorHandle | null) => void
  readonly onOpenEvidence?: (id: string) => void
  readonly tools?: ReactNode
  readonly compact?: boolean
}

/** A narrative of headings, paragraphs, lists and evidence references; exactly what the dossier can print. */
export const NarrativeEditor = (props: Props) => {
  const { value, label, choices, onChange, onBlur, onReady, onOpenEvidence, tools, compact = false } = props
  const { t } = useTranslation('assess')
  const labels = useEvidenceLabels(choices)
  const [mention, setMention] = useState<Mention | null>(null)
  const list = useRef<MentionListHandle>(null)
  const told = useRef<RichText>(value)
  const events = useRef({ onChange, onBlur, onOpenEvidence, removed: t('editor.removedEvidence') })
  events.current = { onChange, onBlur, onOpenEvidence, removed: t('editor.removedEvidence') }

  const extensions = useMemo(
    () => [
      ...narrativeExtensions(),
      EvidenceRef.configure({
        labels,
        removedText: () => events.current.removed,
        onOpen: id => events.current.onOpenEvidence?.(id),
      }),
      MentionWatch.configure({ onChange: setMention, onKey: key => list.current?.key(key) ?? false }),
    ],
    [labels],
  )
  const editor = useEditor({
    extensions,
    content: fromRichText(value),
    injectCSS: false,
    editorProps: {
      transformPastedHTML: withoutStyles,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: styles.page ?? '',
      },
    },
    onUpdate: ({ editor: changed }) => {
      told.current = toRichText(changed.getJSON())
      events.current.onChange(told.current)
    },
    onBlur: () => events.current.onBlur?.(),
  })

  useEffect(() => {
    if (value === told.current) return
    told.current = value
    editor.commands.setContent(fromRichText(value), { emitUpdate: false })
  }, [editor, value])

  useEffect(() => {
    onReady?.({
      insertEvidence: id =>
        editor
          .chain()
          .focus()
          .insertContent({ type: 'evidenceRef', attrs: { evidence: id } })
          .run(),
      insertHeading: text =>
        editor
          .chain()
          .focus('end')
          .insertContent([
            { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] },
            { type: 'paragraph' },
          ])
          .run(),
      insertText: text => editor.chain().focus().insertContent(text).run(),
      focus: () => editor.commands.focus(),
    })
    return () => onReady?.(null)
  }, [editor, onReady])

  const choose = (id: string) => {
    if (!mention) return
    setMention(null)
    editor
      .chain()
      .focus()
      .insertContentAt({ from: mention.from, to: mention.to }, [
        { type: 'evidenceRef', attrs: { evidence: id } },
        { type: 'text', text: ' ' },
      ])
      .run()
  }

  return (
    <div className={compact ? styles.compact : styles.editor}>
      <EditorToolbar editor={editor} tools={tools} />
      <div className={styles.body}>
        {value.content.length === 0 ? (
          <p className={styles.hint} aria-hidden="true">
            {t(compact ? 'editor.hintShort' : 'editor.hint')}
          </p>
        ) : null}
        <EditorContent editor={editor} />
      </div>
      {mention ? (
        <MentionList
          ref={list}
          choices={choices}
          query={mention.query}
          at={editor.view.coordsAtPos(mention.from)}
          onChoose={choose}
          onClose={() => setMention(null)}
        />
      ) : null}
    </div>
  )
}
