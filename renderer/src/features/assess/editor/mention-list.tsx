import { type Ref, useImperativeHandle, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findChoices } from './find-choices.ts'
import styles from './mention-list.module.css'
import type { EvidenceChoice } from './use-evidence-labels.ts'

/** `key` returns true when the list took the key. */
export type MentionListHandle = { readonly key: (key: string) => boolean }

type Props = {
  readonly ref: Ref<MentionListHandle>
  readonly choices: readonly EvidenceChoice[]
  readonly query: string
  readonly at: { readonly left: number; readonly bottom: number; readonly top: number }
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** The evidence offered after `@`; the editor keeps the focus and hands its keys over. */
export const MentionList = ({ ref, choices, query, at, onChoose, onClose }: Props) => {
  const { t } = useTranslation('assess')
  const found = findChoices(choices, query)
  const [chosen, setChosen] = useState({ query, index: 0 })
  const index = chosen.query === query ? Math.min(chosen.index, found.length - 1) : 0
  useImperativeHandle(ref, () => ({
    key: key => {
      if (key === 'Escape') onClose()
      else if (found.length === 0) return false
      else if (key === 'ArrowDown') setChosen({ query, index: (index + 1) % found.length })
      else if (key === 'ArrowUp') setChosen({ query, index: (index + found.length - 1) % found.length })
      else if (key === 'Enter' || key === 'Tab') onChoose(found[index]?.id ?? '')
      else return false
      return true
    },
  }))
  const below = at.bottom + 280 < window.innerHeight
  return createPortal(
    <div
      className={styles.list}
      role="listbox"
      aria-label={t('editor.mentionTitle')}
      style={{
        left: Math.min(at.left, window.innerWidth - 340),
        ...(below ? { top: at.bottom + 4 } : { bottom: window.innerHeight - at.top + 4 }),
      }}
    >
      {found.length === 0 ? <p className={styles.none}>{t('editor.mentionNone')}</p> : null}
      {found.map((choice, place) => (
        <button
          key={choice.id}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={place === index}
          className={styles.option}
          onMouseDown={event => {
            event.preventDefault()
            onChoose(choice.id)
          }}
        >
          <b>E-{choice.number}</b>
          <span>{choice.title}</span>
        </button>
      ))}
    </div>,
    document.body,
  )
}
