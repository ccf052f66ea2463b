import { type ClipboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormField } from '../../../../shared/packs/dossier-template.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { cellOf, numberOrWords, pastedWords, withCell, yearColumns, yearRows } from './field-cells.ts'
import styles from './form.module.css'
import type { FieldJson } from './mutations.ts'

type Props = {
  readonly id: string
  readonly field: Extract<FormField, { type: 'year-table' }>
  readonly value: FieldJson
  /** The last year of the table. */
  readonly year: number
  readonly onChange: (value: FieldJson) => void
  readonly onBlur: () => void
}

/** Rows × years, oldest first, with the rank where one is asked for; words such as `无` are allowed. */
export const YearTableField = ({ id, field, value, year, onChange, onBlur }: Props) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const [typing, setTyping] = useState<{ cell: string; text: string } | null>(null)
  const rows = yearRows(value)
  const columns = yearColumns(field, year)
  const put = (row: string, column: string, text: string) =>
    onChange(withCell(rows, row, column, column === 'rank' ? text.trim() || null : numberOrWords(text)))
  const paste = (event: ClipboardEvent, from: number, at: number) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/u.test(text)) return
    event.preventDefault()
    let next = rows
    for (const [down, cells] of pastedWords(text).entries()) {
      for (const [right, cell] of cells.entries()) {
        const row = field.rows[from + down]
        const column = columns[at + right]
        if (row && column)
          next = withCell(next, row.id, column, column === 'rank' ? cell || null : numberOrWords(cell))
      }
    }
    setTyping(null)
    onChange(next)
  }
  const columnName = (column: string) => (column === 'rank' ? t('form.rank') : column)
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-labelledby={`${id}-label`}>
        <thead>
          <tr>
            <th scope="col">{t('form.item')}</th>
            {columns.map(column => (
              <th key={column} scope="col" className={styles.numberHead}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {field.rows.map((row, from) => (
            <tr key={row.id}>
              <th scope="row">
                {pick(row.label)} <small>{pick(row.unit)}</small>
              </th>
              {columns.map((column, at) => {
                const cell = `${row.id}/${column}`
                const stored = cellOf(rows[row.id]?.[column])
                return (
                  <td key={column}>
                    <input
                      id={from === 0 && at === 0 ? id : undefined}
                      className={styles.number}
                      autoComplete="off"
                      aria-label={`${pick(row.label)} ${columnName(column)}`}
                      value={typing?.cell === cell ? typing.text : stored}
                      onChange={event => {
                        setTyping({ cell, text: event.target.value })
                        put(row.id, column, event.target.value)
                      }}
                      onPaste={event => paste(event, from, at)}
                      onBlur={() => {
                        setTyping(null)
                        onBlur()
                      }}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
