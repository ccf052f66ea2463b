import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'

type Props = { readonly value: number | null; readonly onChange: (value: number | null) => void }

/** A head count: empty means unknown; what is no number is not handed on. */
export const EmployeesField = ({ value, onChange }: Props) => {
  const { t } = useTranslation('settings')
  const [wrong, setWrong] = useState<string | null>(null)
  const change = (typed: string): void => {
    const digits = typed.normalize('NFKC').replace(/[\s,]/g, '')
    const fits = /^\d{0,9}$/.test(digits)
    setWrong(fits ? null : typed)
    if (fits) onChange(digits === '' ? null : Number(digits))
  }
  return (
    <TextField
      data-field="employees"
      label={t('firm.employees')}
      inputMode="numeric"
      value={wrong ?? (value === null ? '' : String(value))}
      error={wrong === null ? undefined : t('firm.employeesWrong')}
      onChange={change}
    />
  )
}
