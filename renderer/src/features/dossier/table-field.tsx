import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormField } from '../../../../shared/packs/dossier-template.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { pastedWords, type TableRow, tableRows } from './field-cells.ts'
import styles from './form.module.css'
import type { FieldJson } from './mutations.ts'

type Props = {
  readonly id: string
  readonly field: Extract<FormField, { type: 'table' }>
  readonly value: FieldJson
  readonly onChange: (value: FieldJson) => void
  readonly onBlur: () => void
}

/** A table of words; rows are added and removed, or a block is pasted from a spreadsheet. */
export const TableField = ({ id, field, value, onChange, onBlur }: Props) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const rows = tableRows(value)
  const widths = field.columns.reduce((sum, column) => sum + column.width, 0)
  const shown: readonly TableRow[] = rows.length > 0 ? rows : [{}]
  const put = (next: readonly TableRow[]) => onChange(next.slice(0, field.maxRows).map(row => ({ ...row })))
  const set = (at: number, column: string, text: string) =>
    put(shown.map((row, index) => (index === at ? { ...row, [column]: text } : row)))
  const paste = (event: ClipboardEvent, at: number, from: number) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/u.test(text)) return
    event.preventDefault()
    const next = [...shown]
    for (const [down, cells] of pastedWords(text).entries()) {
      const row = { ...(next[at + down] ?? {}) }
      for (const [right, cell] of cells.entries()) {
        const column = field.columns[from + right]
        if (column) row[column.id] = cell
      }
      next[at + down] = row
    }
    put(next)
  }
  return (
    <div className={styles.scroll}>
      <table
        className={`${styles.table} ${field.columns.length > 3 ? styles.broad : ''}`}
        aria-labelledby={`${id}-label`}
      >
        <colgroup>
          {field.columns.map(column => (
            <col key={column.id} style={{ width: `${(column.width / widths) * 100}%` }} />
          ))}
          <col className={styles.tool} />
        </colgroup>
        <thead>
          <tr>
            {field.columns.map(column => (
              <th key={column.id} scope="col">
                {pick(column.label)}
              </th>
            ))}
            <th>
              <span className="visually-hidden">{t('form.removeRow')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
            <tr key={at}>
              {field.columns.map((column, from) => (
                <td key={column.id}>
                  <textarea
                    id={at === 0 && from === 0 ? id : undefined}
                    rows={1}
                    aria-label={`${pick(column.label)} ${at + 1}`}
                    value={row[column.id] ?? ''}
                    onChange={event => set(at, column.id, event.target.value)}
                    onPaste={event => paste(event, at, from)}
                    onBlur={onBlur}
                  />
                </td>
              ))}
              <td>
                <IconButton
                  label={t('form.removeRowNumber', { row: at + 1 })}
                  icon={<DeleteOutlined />}
                  disabled={rows.length === 0}
                  onClick={() => put(rows.filter((_, index) => index !== at))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        small
        variant="quiet"
        disabled={shown.length >= field.maxRows}
        onClick={() => put([...shown, {}])}
      >
        + {t('form.addRow')}
      </Button>
      <span className={styles.hint}> {t('form.rows', { rows: rows.length, max: field.maxRows })}</span>
    </div>
  )
}
