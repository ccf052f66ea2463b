import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseNumberCell } from './parse-grid.ts'
import styles from './results.module.css'
import { cellText } from './years-of.ts'

type Props = {
  readonly label: string
  readonly cell: string
  readonly value: number | undefined
  readonly onSave: (value: number | null) => Promise<unknown>
  readonly onPaste: (event: ClipboardEvent) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** One number; what is no number stays visible, is marked and is not saved. */
export const GridCellInput = ({ label, cell, value, onSave, onPaste, onKeyDown }: Props) => {
  const { t } = useTranslation('assess')
  const [typed, setTyped] = useState<string | null>(null)
  const parsed = typed === null ? null : parseNumberCell(typed)
  const wrong = parsed !== null && !parsed.ok
  const leave = async () => {
    if (parsed === null || !parsed.ok) return
    if (parsed.value === (value ?? null)) return setTyped(null)
    await onSave(parsed.value).then(
      () => setTyped(null),
      () => {},
    )
  }
  return (
    <input
      className={styles.cell}
      inputMode="decimal"
      autoComplete="off"
      aria-label={wrong ? `${label}: ${t('results.notANumber')}` : label}
      aria-invalid={wrong || undefined}
      title={wrong ? t('results.notANumber') : undefined}
      data-cell={cell}
      value={typed ?? cellText(value)}
      onFocus={event => event.currentTarget.select()}
      onChange={event => setTyped(event.target.value)}
      onBlur={() => void leave()}
      onPaste={onPaste}
      onKeyDown={event => {
        if (event.key === 'Escape') setTyped(null)
        else onKeyDown(event)
      }}
    />
  )
}
