import { useTranslation } from 'react-i18next'
import type { ProfileTable } from '../../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../../i18n/use-language.ts'
import { cx } from '../../../../ui/cx.ts'
import styles from './profile-table.module.css'
import type { Cells } from './save-row.ts'

type Props = {
  readonly table: ProfileTable
  readonly row: { readonly id: string; readonly code: string }
  readonly cells: Cells
  /** Columns whose cell a reader would stumble over. */
  readonly doubtful: ReadonlySet<string>
  readonly notesId: string | undefined
  readonly onChange: (cells: Cells) => void
  readonly onBlur: () => void
}

/** The cells of a row, each a text that grows with its words; figures stand at the right. */
export const RowCells = ({ table, row, cells, doubtful, notesId, onChange, onBlur }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  return table.columns.map(column => (
    <td key={column.id}>
      <textarea
        rows={1}
        spellCheck={false}
        maxLength={2000}
        data-row={row.id}
        data-column={column.id}
        className={cx(column.kind !== 'text' && styles.figure)}
        aria-label={t('profile.table.cell', { code: row.code, column: pick(column.title) })}
        aria-invalid={doubtful.has(column.id)}
        aria-describedby={doubtful.has(column.id) ? notesId : undefined}
        value={cells[column.id] ?? ''}
        onChange={event => onChange({ ...cells, [column.id]: event.target.value.replace(/[\r\n]+/gu, ' ') })}
        onBlur={onBlur}
      />
    </td>
  ))
}
