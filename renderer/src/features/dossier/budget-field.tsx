import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'

type Props = { readonly value: number | null; readonly onChange: (value: number | null) => void }

const suggestions = [10, 20, 50] as const

/** The size that the PDF may have at most, saved when the field is left; empty is no limit. */
export const BudgetField = ({ value, onChange }: Props) => {
  const { t } = useTranslation('weight')
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  const text = typed.trim()
  const size = text === '' ? null : Number(text)
  const wrong = size !== null && !(Number.isInteger(size) && size >= 1 && size <= 4096)
  return (
    <>
      <TextField
        label={t('budget')}
        value={typed}
        inputMode="numeric"
        maxLength={4}
        list="size-budgets"
        hint={t('budgetHint')}
        error={wrong ? t('budgetWrong') : undefined}
        onChange={setTyped}
        onBlur={() => {
          if (!wrong && size !== value) onChange(size)
        }}
      />
      <datalist id="size-budgets">
        {suggestions.map(one => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  )
}
