import { type Editor, useEditor } from '@tiptap/react'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { host } from '../../../host/host.ts'
import { type ClaimTools, markOrOpen } from './claims/claim-tools.ts'
import { ClaimWatch, showClaims } from './claims/claim-watch.ts'
import { createHandle } from './create-handle.ts'
import type { EditorHandle } from './editor-handle.ts'
import { PictureDrop } from './figures/picture-drop.ts'
import { type Mention, MentionWatch } from './mention.ts'
import type { MentionListHandle } from './mention-list.tsx'
import styles from './narrative-editor.module.css'
import { narrativeExtensions } from './narrative-extensions.ts'
import { cleanPasted } from './paste/clean-pasted.ts'
import type { Reference, References } from './reference-words.ts'
import { type Pointed, showTextMarks, TextMarks } from './text-marks.ts'
import { fromRichText, toRichText } from './to-rich-text.ts'
import { useMissingWords, useReferenceStore } from './use-references.ts'
import type { MarkedText } from './use-text-marks.ts'

/** A chip that was asked to be shown otherwise. */
export type Opened = { readonly reference: Reference; readonly position: number }

type Options = {
  readonly value: RichText
  readonly label: string
  readonly marked: MarkedText | null
  readonly claims: ClaimTools | null
  readonly known: References
  readonly list: RefObject<MentionListHandle | null>
  readonly onChange: (value: RichText) => void
  readonly onBlur: (() => void) | undefined
  readonly onReady: ((handle: EditorHandle | null) => void) | undefined
}
type NarrativeEditorState = {
  readonly editor: Editor
  readonly mention: Mention | null
  readonly opened: Opened | null
  readonly pointed: Pointed | null
  readonly close: () => void
  /** Marks the sentence at the cursor as a claim, or opens the claim there; null where a text has no claims. */
  readonly markClaim: (() => void) | null
}

/** The editor of one narrative: what it shows, what it tells, and what its lists and hints stand at. */
export const useNarrativeEditor = (options: Options): NarrativeEditorState => {
  const { value, label, marked, claims, known, list, onReady } = options
  const { t } = useTranslation('writing')
  const store = useReferenceStore(known)
  const missing = useMissingWords()
  const [mention, setMention] = useState<Mention | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const told = useRef<RichText>(value)
  const made = useRef<Editor | null>(null)
  const latest = useRef({ ...options, missing, t })
  latest.current = { ...options, missing, t }

  const extensions = useMemo(
    () => [
      ...narrativeExtensions({
        chips: {
          store,
          missing: () => latest.current.missing,
          onOpen: (reference, position) => setOpened({ reference, position }),
        },
        figures: {
          store,
          urlOf: id => host.fileUrl('evidence', id),
          words: () => ({
            caption: latest.current.t('figure.caption'),
            captionHint: latest.current.t('figure.captionHint'),
            removed: latest.current.t('figure.removed'),
            unreadable: latest.current.t('figure.unreadable'),
          }),
        },
      }),
      MentionWatch.configure({ onChange: setMention, onKey: key => list.current?.key(key) ?? false }),
      TextMarks.configure({ onPoint: setPointed }),
      ClaimWatch.configure({
        onMark: () => {
          const { claims: tools } = latest.current
          if (tools !== null && made.current !== null) markOrOpen(made.current, tools)
        },
        onOpen: id => latest.current.claims?.onOpen(id, false),
      }),
      PictureDrop,
    ],
    [store, list],
  )
  const editor = useEditor({
    extensions,
    content: fromRichText(value),
    injectCSS: false,
    editorProps: {
      transformPastedHTML: cleanPasted,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: styles.page ?? '',
      },
    },
    onUpdate: ({ editor: changed }) => {
      told.current = toRichText(changed.getJSON())
      latest.current.onChange(told.current)
    },
    onBlur: () => latest.current.onBlur?.(),
  })

  made.current = editor

  useEffect(() => {
    if (value === told.current) return
    told.current = value
    editor.commands.setContent(fromRichText(value), { emitUpdate: false })
  }, [editor, value])

  useEffect(() => {
    if (marked === null) showTextMarks(editor.view, [])
    else if (marked.text === told.current) showTextMarks(editor.view, marked.marks)
  }, [editor, marked])

  const looks = claims?.looks
  useEffect(() => {
    if (looks !== undefined) showClaims(editor.view, looks)
  }, [editor, looks])

  useEffect(() => {
    onReady?.(createHandle(editor, setPointed))
    return () => onReady?.(null)
  }, [editor, onReady])

  const close = () => {
    setMention(null)
    setOpened(null)
    setPointed(null)
  }
  const markClaim = claims === null ? null : () => markOrOpen(editor, claims)
  return { editor, mention, opened, pointed, close, markClaim }
}
