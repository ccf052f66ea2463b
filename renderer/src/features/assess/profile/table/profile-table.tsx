import PlusOutlined from '@ant-design/icons/PlusOutlined'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileRow, RowCoverage } from '../../../../../../shared/contract/requests/profile-rows.ts'
import { checkTable } from '../../../../../../shared/domain/profile/check-table.ts'
import { countRows } from '../../../../../../shared/domain/profile/count-rows.ts'
import type { ProfileTable as Table } from '../../../../../../shared/packs/instrument.ts'
import { useFormat } from '../../../../i18n/use-format.ts'
import { usePickText } from '../../../../i18n/use-language.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfidenceMark } from '../../../../ui/confidence-mark.tsx'
import { ProfileRowLine } from './profile-row-line.tsx'
import styles from './profile-table.module.css'
import { useGrid } from './use-grid.ts'
import { useTableRows } from './use-table-rows.ts'

type Props = {
  readonly assessmentId: string
  readonly table: Table
  /** The rows of this table in their order. */
  readonly rows: readonly ProfileRow[]
  readonly coverage: readonly RowCoverage[]
}

/** A table of the profile: keys as in a spreadsheet, blocks pasted from one, codes that others refer to. */
export const ProfileTable = ({ assessmentId, table, rows, coverage }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const format = useFormat()
  const acts = useTableRows(assessmentId, table, rows)
  const columns = table.columns.map(column => column.id)
  const problems = checkTable(table, rows)
  const grid = useGrid({
    rows: rows.map(row => row.id),
    columns,
    onAdd: () => void add(),
    onMove: acts.move,
    onRemove: id => void acts.remove(id),
  })
  const add = async () => {
    const id = await acts.add()
    if (id !== null) grid.focusSoon(id, columns[0] ?? '')
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const cell = event.target instanceof HTMLTextAreaElement ? event.target : null
    if (cell !== null && !/[\t\n]/u.test(text.trimEnd())) return
    event.preventDefault()
    void acts.paste(text, {
      row: cell ? rows.findIndex(row => row.id === cell.dataset.row) : rows.length,
      column: cell ? columns.indexOf(cell.dataset.column ?? '') : 0,
    })
  }
  const widths = table.columns.reduce((sum, column) => sum + column.width, 0)
  const titleId = `table-${table.id}`
  return (
    <section className={styles.table} aria-labelledby={titleId} data-field={table.id} onPaste={paste}>
      <header className={styles.head}>
        <h4 id={titleId}>{pick(table.title)}</h4>
        <ConfidenceMark confidence={table.provenance.confidence} />
        <p>{pick(table.suggests)}</p>
      </header>
      {rows.length === 0 ? (
        <button type="button" className={styles.empty} onClick={() => void add()}>
          {t('profile.table.empty')}
        </button>
      ) : (
        <table aria-labelledby={titleId}>
          <colgroup>
            <col className={styles.code} />
            {table.columns.map(column => (
              <col key={column.id} style={{ width: `${(column.width / widths) * 100}%` }} />
            ))}
            <col className={styles.more} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('profile.table.code')}</th>
              {table.columns.map(column => (
                <th
                  key={column.id}
                  scope="col"
                  className={column.kind === 'text' ? undefined : styles.figureHead}
                >
                  {pick(column.title)}
                  {column.kind === 'share' || column.kind === 'percent' ? ' %' : ''}
                </th>
              ))}
              <th aria-label={t('profile.table.more')} />
            </tr>
          </thead>
          <tbody ref={grid.body} onKeyDown={grid.onKeyDown}>
            {rows.map((row, at) => (
              <ProfileRowLine
                key={row.id}
                assessmentId={assessmentId}
                table={table}
                row={row}
                first={at === 0}
                last={at === rows.length - 1}
                problems={problems.filter(problem => problem.rowId === row.id)}
                coverage={coverage.find(one => one.rowId === row.id)}
                onMove={step => acts.move(row.id, step)}
                onRemove={() => void acts.remove(row.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 ? (
        <footer className={styles.foot}>
          <Button
            small
            variant="quiet"
            icon={<PlusOutlined />}
            disabled={acts.busy}
            onClick={() => void add()}
          >
            {t('profile.table.add')}
          </Button>
          {problems
            .filter(problem => problem.kind === 'share-sum')
            .map(problem => (
              <span key={problem.columnId} className={styles.doubt} role="status">
                {t('profile.table.problems.share-sum', { sum: format.short(Number(problem.params.sum)) })}
              </span>
            ))}
          <span className={styles.count}>
            {t('profile.table.count', { count: rows.length, characters: format.count(countRows(rows)) })}
          </span>
        </footer>
      ) : null}
    </section>
  )
}
