import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { isDate, readDate } from './read-date.ts'

type Props = {
  readonly label: ReactNode
  readonly value: string
  readonly hint?: ReactNode
  /** Told when the field is left with a full day, or empty. */
  readonly onChange: (value: string) => void
}

/** A full day, typed in any common way and kept as `2026-03-31`; what is none is marked and not taken. */
export const DateField = ({ label, value, hint, onChange }: Props) => {
  const { t } = useTranslation('evidence')
  const [typed, setTyped] = useState<string | null>(null)
  const read = readDate(typed ?? value)
  const wrong = typed !== null && !(read === '' || (read.length === 10 && isDate(read)))
  return (
    <TextField
      label={label}
      value={typed ?? value}
      hint={hint}
      placeholder={t('facts.dateHint')}
      error={wrong && typed.length >= 10 ? t('facts.dayWrong') : undefined}
      onChange={setTyped}
      onBlur={() => {
        if (typed === null || wrong) return
        setTyped(null)
        if (read !== value) onChange(read)
      }}
    />
  )
}
