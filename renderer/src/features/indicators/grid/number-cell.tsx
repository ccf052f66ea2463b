import { type FocusEvent, type KeyboardEvent, memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readNumber } from '../../../../../shared/domain/indicators/read-number.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './grid.module.css'

export type CellMark = 'differs' | 'source'

type Props = {
  readonly label: string
  readonly row: number
  readonly column: number
  readonly value: number | undefined
  readonly unit: string
  readonly chosen: boolean
  readonly mark: CellMark | undefined
  readonly onSave: (row: number, column: number, value: number | null) => Promise<unknown>
  /** `editing` says that arrows belong to the text. */
  readonly onKey: (
    event: KeyboardEvent<HTMLInputElement>,
    row: number,
    column: number,
    editing: boolean,
  ) => void
  readonly onFocus: (row: number, column: number) => void
  /** Left with a text that is no number, and why; null once it is one. */
  readonly onWrong: (reason: string | null) => void
}

/** One number; what is no number stays visible, is marked with its reason and is not saved. */
export const NumberCell = memo((props: Props) => {
  const { label, row, column, value, unit, chosen, mark, onSave, onKey, onFocus, onWrong } = props
  const { t } = useTranslation('indicators')
  const [typed, setTyped] = useState<string | null>(null)
  const reading = typed === null ? null : readNumber(typed, unit)
  const wrong = reading?.kind === 'refused' ? t(`grid.refused.${reading.reason}`, { unit }) : null
  const leave = async () => {
    if (reading === null) return
    onWrong(wrong === null ? null : t('grid.wrong', { place: label, reason: wrong }))
    if (reading.kind === 'refused') return
    const next = reading.kind === 'empty' ? null : reading.value
    if (next !== (value ?? null)) await onSave(row, column, next).catch(() => undefined)
    setTyped(null)
  }
  return (
    <input
      className={cx(styles.cell, chosen && styles.chosen, mark === 'differs' && styles.differs)}
      inputMode="decimal"
      autoComplete="off"
      aria-label={wrong === null ? label : `${label}: ${wrong}`}
      aria-invalid={wrong === null ? undefined : true}
      title={wrong ?? undefined}
      data-cell={`${row}-${column}`}
      data-source={mark === 'source' || undefined}
      value={typed ?? (value === undefined ? '' : String(value))}
      onFocus={(event: FocusEvent<HTMLInputElement>) => {
        event.currentTarget.select()
        onFocus(row, column)
      }}
      onChange={event => setTyped(event.target.value)}
      onBlur={() => void leave()}
      onKeyDown={event => {
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation()
          event.preventDefault()
          setTyped(null)
          onWrong(null)
        } else onKey(event, row, column, typed !== null)
      }}
    />
  )
})
NumberCell.displayName = 'NumberCell'
