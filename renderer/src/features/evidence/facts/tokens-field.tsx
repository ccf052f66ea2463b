import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../../ui/field.tsx'
import styles from './facts.module.css'

type Props = {
  readonly label: string
  readonly value: readonly string[]
  /** Words that may be added with one press. */
  readonly offered: readonly string[]
  readonly onChange: (value: string[]) => void
}

const separators = /[\n,，、;；]/u

/**
 * Short words, each a token; Enter, a comma or 、 ends one, Backspace in the empty field takes the last away. While an
 * input method composes, its letters and marks are nobody's word yet.
 */
export const TokensField = ({ label, value, offered, onChange }: Props) => {
  const { t } = useTranslation('facts')
  const [typed, setTyped] = useState('')
  const add = (texts: readonly string[]) => {
    const clean = texts.map(text => text.trim().slice(0, 60)).filter(text => text !== '')
    const next = [...new Set([...value, ...clean])].slice(0, 50)
    if (next.length !== value.length) onChange(next)
  }
  const [composing, setComposing] = useState(false)
  const type = (text: string) => {
    const parts = text.split(separators)
    setTyped(parts.pop() ?? '')
    if (parts.length > 0) add(parts)
  }
  const leave = () => {
    add([typed])
    setTyped('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      leave()
    }
    if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1))
  }
  const more = offered.filter(word => !value.includes(word))
  return (
    <Field label={label}>
      {ids => (
        <div className={styles.tokens}>
          {value.map(word => (
            <span key={word} className={styles.token}>
              {word}
              <button
                type="button"
                aria-label={t('keywords.remove', { word })}
                onClick={() => onChange(value.filter(one => one !== word))}
              >
                ×
              </button>
            </span>
          ))}
          <input
            {...ids}
            value={typed}
            maxLength={200}
            placeholder={value.length === 0 ? t('keywords.hint') : ''}
            onChange={event => (composing ? setTyped : type)(event.target.value)}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={event => {
              setComposing(false)
              type(event.currentTarget.value)
            }}
            onKeyDown={press}
            onBlur={leave}
          />
          {more.map(word => (
            <button key={word} type="button" className={styles.more} onClick={() => add([word])}>
              + {word}
            </button>
          ))}
        </div>
      )}
    </Field>
  )
}
