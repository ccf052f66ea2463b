import { EditorContent } from '@tiptap/react'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { ChipForms } from './chip-forms.tsx'
import type { ClaimTools } from './claims/claim-tools.ts'
import type { EditorHandle } from './editor-handle.ts'
import { EditorToolbar } from './editor-toolbar.tsx'
import { FigurePicker } from './figures/figure-picker.tsx'
import { insertFigures } from './figures/insert-figure.ts'
import { MarkHint } from './mark-hint.tsx'
import { MentionList, type MentionListHandle } from './mention-list.tsx'
import styles from './narrative-editor.module.css'
import type { Reference } from './reference-words.ts'
import { useNarrativeEditor } from './use-narrative-editor.ts'
import { useReferences } from './use-references.ts'
import type { MarkedText } from './use-text-marks.ts'

type Props = {
  /** The stored text; a new object replaces what is shown, unless it is what the editor told last. */
  readonly value: RichText
  readonly label: string
  readonly onChange: (value: RichText) => void
  readonly onBlur?: () => void
  readonly onReady?: (handle: EditorHandle | null) => void
  readonly onOpenEvidence?: (id: string) => void
  readonly marked?: MarkedText | null
  /** The claims of this text; without them none can be marked. */
  readonly claims?: ClaimTools | null
  readonly tools?: ReactNode
  readonly compact?: boolean
}

/** A narrative of text, lists, tables, figures and live references; exactly what the dossier can print. */
export const NarrativeEditor = (props: Props) => {
  const {
    value,
    label,
    onChange,
    onBlur,
    onReady,
    onOpenEvidence,
    marked = null,
    claims = null,
    tools,
  } = props
  const compact = props.compact === true
  const { t } = useTranslation('writing')
  const known = useReferences()
  const list = useRef<MentionListHandle>(null)
  const [picking, setPicking] = useState(false)
  const { editor, mention, opened, pointed, close, markClaim } = useNarrativeEditor({
    value,
    label,
    marked,
    claims,
    known,
    list,
    onChange,
    onBlur,
    onReady,
  })
  const choose = (reference: Reference) => {
    if (mention === null) return
    close()
    editor.chain().focus().insertContentAt({ from: mention.from, to: mention.to }, reference).run()
  }
  return (
    <div className={compact ? styles.compact : styles.editor}>
      <EditorToolbar editor={editor} tools={tools} onPicture={() => setPicking(true)} onClaim={markClaim} />
      <div className={styles.body}>
        {value.content.length === 0 ? (
          <p className={styles.hint} aria-hidden="true">
            {t(compact ? 'start.short' : 'start.long')}
          </p>
        ) : null}
        <EditorContent editor={editor} />
      </div>
      {mention === null ? null : (
        <MentionList
          ref={list}
          known={known}
          query={mention.query}
          at={editor.view.coordsAtPos(mention.from)}
          onChoose={choose}
          onClose={close}
        />
      )}
      {opened === null ? null : (
        <ChipForms
          editor={editor}
          opened={opened}
          known={known}
          onOpenEvidence={onOpenEvidence}
          onClose={close}
        />
      )}
      {pointed === null || mention !== null ? null : <MarkHint pointed={pointed} />}
      {picking ? (
        <FigurePicker
          onClose={() => setPicking(false)}
          onChoose={evidence => {
            setPicking(false)
            insertFigures(editor, evidence)
          }}
        />
      ) : null}
    </div>
  )
}
