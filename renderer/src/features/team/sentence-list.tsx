import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/icon-button.tsx'
import { onEnter } from '../../ui/on-enter.ts'
import styles from './sentence-list.module.css'

type Props = {
  readonly title: ReactNode
  /** Names a line and the place for a new one, e.g. "strength". */
  readonly name: string
  readonly hint: string
  readonly lines: readonly string[]
  readonly onChange: (lines: readonly string[]) => void
  readonly readOnly?: boolean
  readonly maxLength?: number
  readonly children?: ReactNode
}

/** Sentences, one a line: Enter adds the next, an emptied line goes away. */
export const SentenceList = (props: Props) => {
  const { title, name, hint, lines, onChange, readOnly = false, maxLength = 2000, children } = props
  const { t } = useTranslation('team')
  const [typed, setTyped] = useState('')
  const fresh = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const add = (): void => {
    const text = typed.trim()
    if (text === '') return
    onChange([...lines, text])
    setTyped('')
  }
  const without = (at: number): readonly string[] => lines.filter((_, index) => index !== at)
  const onLineKey = (event: KeyboardEvent<HTMLTextAreaElement>, at: number): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      fresh.current?.focus()
    } else if (event.key === 'Backspace' && lines[at] === '') {
      event.preventDefault()
      onChange(without(at))
      fresh.current?.focus()
    }
  }
  return (
    <section className={styles.kind} aria-labelledby={id}>
      <h3 id={id}>
        {title} {lines.length > 0 ? <span>{lines.length}</span> : null}
      </h3>
      {lines.length === 0 && readOnly ? <p className={styles.none}>{t('sentences.none')}</p> : null}
      <ul className={styles.list}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is edited in place and has no other name
          <li key={at} className={styles.line}>
            {readOnly ? (
              <p>{line}</p>
            ) : (
              <>
                <textarea
                  rows={1}
                  spellCheck={false}
                  maxLength={maxLength}
                  aria-label={t('sentences.line', { name, number: at + 1 })}
                  value={line}
                  onChange={event => onChange(lines.with(at, event.target.value))}
                  onKeyDown={event => onLineKey(event, at)}
                  onBlur={() => {
                    if (line.trim() === '') onChange(without(at))
                  }}
                />
                <IconButton
                  label={t('sentences.remove', { name, number: at + 1 })}
                  icon={<DeleteOutlined />}
                  onClick={() => onChange(without(at))}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <textarea
          ref={fresh}
          rows={1}
          className={styles.fresh}
          spellCheck={false}
          maxLength={maxLength}
          aria-label={t('sentences.add', { name })}
          placeholder={hint}
          value={typed}
          onChange={event => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={onEnter(add)}
        />
      )}
      {children}
    </section>
  )
}
