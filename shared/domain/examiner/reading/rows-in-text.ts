import type { ProfileTable } from '../../../packs/instrument.ts'
import type { CoverageRow } from '../../profile/row-coverage.ts'
import { plainText, textBlocksOf } from '../../text/walk-rich-text.ts'
import type { ExaminerSnapshot } from '../snapshot.ts'

/** Rows that a profile field lists in words (“C1（业务）同质化 …”), for a table that has no rows of its own. */
const readRows = (table: ProfileTable, snapshot: ExaminerSnapshot): readonly CoverageRow[] => {
  const text = snapshot.profile[table.field]
  if (text === undefined) return []
  const start = new RegExp(`^\\s*(${table.codePrefix}\\d{1,2})(?![0-9A-Za-z])(.*)$`, 's')
  return textBlocksOf(text).flatMap(({ content }): CoverageRow[] => {
    const [, code, words = ''] = start.exec(plainText(content)) ?? []
    const column = table.columns.find(one => one.kind === 'text')?.id ?? ''
    return code === undefined
      ? []
      : [{ id: `${table.id}:${code}`, tableId: table.id, code, cells: { [column]: words.trim() } }]
  })
}

/** The rows of the profile tables; where a firm left a table empty and wrote the list into the field, those. */
export const rowsInText = (snapshot: ExaminerSnapshot): readonly CoverageRow[] =>
  snapshot.instrument.profile.tables.flatMap(table => {
    const rows = snapshot.rows.filter(row => row.tableId === table.id)
    return rows.length > 0 ? rows : readRows(table, snapshot)
  })
