import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readDay } from '../../../shared/domain/dates/read-day.ts'
import { TextField } from './text-field.tsx'

type Props = {
  readonly label: ReactNode
  /** `2026-03-31`, or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly className?: string
  readonly 'data-field'?: string
}

/** A day, typed in any common form and shown as 2026-03-31; what is no day is not handed on. */
export const DateField = ({ value, onChange, ...rest }: Props) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && typed.trim() !== '' && readDay(typed) === null
  const [left, setLeft] = useState(false)
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      placeholder="2026-03-31"
      value={typed ?? value}
      error={wrong && left ? t('ui.noDay') : undefined}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true)
        if (!wrong) setTyped(null)
      }}
      onChange={text => {
        setTyped(text)
        const day = text.trim() === '' ? '' : readDay(text)
        if (day !== null && day !== value) onChange(day)
      }}
    />
  )
}
