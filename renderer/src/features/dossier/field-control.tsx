import { useTranslation } from 'react-i18next'
import type { FormField } from '../../../../shared/packs/dossier-template.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { readDate } from '../evidence/read-date.ts'
import { cellOf, numberOrWords } from './field-cells.ts'
import styles from './form.module.css'
import type { FieldJson } from './mutations.ts'
import { TableField } from './table-field.tsx'
import { YearTableField } from './year-table-field.tsx'

type Props = {
  readonly id: string
  readonly field: FormField
  readonly value: FieldJson
  readonly year: number
  readonly invalid: boolean
  readonly noteId: string
  readonly onChange: (value: FieldJson) => void
  readonly onBlur: () => void
}

/** The control that fits the type of a form field. */
export const FieldControl = ({ id, field, value, year, invalid, noteId, onChange, onBlur }: Props) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const common = {
    id,
    className: styles.input,
    'aria-describedby': noteId,
    'aria-invalid': invalid || undefined,
    'aria-required': field.required,
    onBlur,
  }
  const text = cellOf(value)
  if (field.type === 'table')
    return <TableField id={id} field={field} value={value} onChange={onChange} onBlur={onBlur} />
  if (field.type === 'year-table') {
    return (
      <YearTableField id={id} field={field} value={value} year={year} onChange={onChange} onBlur={onBlur} />
    )
  }
  if (field.type === 'long-text') {
    return <textarea {...common} rows={3} value={text} onChange={event => onChange(event.target.value)} />
  }
  if (field.type === 'choice') {
    return (
      <select {...common} value={text} onChange={event => onChange(event.target.value)}>
        <option value="">{t('form.choose')}</option>
        {field.options.map(option => (
          <option key={option.id} value={option.id}>
            {pick(option.label)}
          </option>
        ))}
      </select>
    )
  }
  if (field.type === 'date') {
    return (
      <input
        {...common}
        placeholder="2026-03-31"
        maxLength={20}
        value={text}
        onChange={event => onChange(event.target.value)}
        onBlur={event => {
          const read = readDate(event.target.value)
          if (read !== text) onChange(read)
          onBlur()
        }}
      />
    )
  }
  if (field.type === 'number') {
    return (
      <span className={styles.withUnit}>
        <input
          {...common}
          inputMode="decimal"
          value={text}
          onChange={event => onChange(event.target.value)}
          onBlur={event => {
            const settled = numberOrWords(event.target.value)
            if (settled !== value && settled !== null) onChange(settled)
            onBlur()
          }}
        />
        {field.unit ? <span>{pick(field.unit)}</span> : null}
      </span>
    )
  }
  return (
    <input
      {...common}
      autoComplete="off"
      spellCheck={false}
      maxLength={field.type === 'credit-code' ? 24 : 20_000}
      value={text}
      onChange={event => onChange(event.target.value)}
    />
  )
}
