import type { SheetView } from '../../../shared/contract/requests/viewer.ts'
import { parseCsv } from '../../../shared/domain/evidence/viewer/parse-csv.ts'
import type { ViewCell, ViewRow } from '../../../shared/domain/evidence/viewer/sheet-view.ts'
import type { ReadCell, ReadSheet } from '../../../shared/domain/sheets/read-sheet.ts'
import { officeLimits } from '../content/office-limits.ts'
import { readWorkbook } from '../sheets/read-workbook.ts'
import { shownLimits } from './shown-limits.ts'

/** A sheet as it is shown; a workbook's other sheets are asked for by their number. */
export type ShownSheet = Omit<SheetView, 'sheets' | 'sheet'> & Pick<ReadSheet, 'name' | 'hidden'>

const plain = (value: number): string => String(Number(value.toPrecision(12)))

const cellText = (cell: ReadCell): string => {
  switch (cell.kind) {
    case 'percent':
      return `${plain(cell.value * 100)}%`
    case 'number':
      return plain(cell.value)
    case 'truth':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'uncomputed':
      return ''
    default:
      return cell.value.slice(0, shownLimits.cellText)
  }
}

const isRight = (cell: ReadCell): boolean => cell.kind === 'number' || cell.kind === 'percent'

const shownCell = (cell: ReadCell): ViewCell => [cell.column, cellText(cell), isRight(cell)]

const shownSheet = ({ name, hidden, rows, merges }: ReadSheet): ShownSheet => {
  const kept: ViewRow[] = []
  let cells = 0
  for (const row of rows) {
    const [first] = row
    if (first === undefined || first.row >= shownLimits.rows) break
    const inside = row.filter(cell => cell.column < shownLimits.columns)
    cells += inside.length
    if (cells > shownLimits.cells) break
    kept.push({ row: first.row, cells: inside.map(shownCell) })
  }
  const last = kept.at(-1)?.row ?? -1
  return {
    name,
    hidden,
    rows: kept,
    merges: merges.filter(({ fromRow, fromColumn }) => fromRow <= last && fromColumn < shownLimits.columns),
    cut: kept.length < rows.length || rows.some(row => (row.at(-1)?.column ?? 0) >= shownLimits.columns),
  }
}

/** The sheets of a workbook as they are shown: the beginning of each. Throws `SheetRefusal`. */
export const sheetsView = async (bytes: Buffer): Promise<readonly ShownSheet[]> =>
  (await readWorkbook(bytes, { limits: officeLimits })).map(shownSheet)

/** A table that is written as text, as a sheet without a name. */
export const tableView = (text: string, cutBefore: boolean): ShownSheet => {
  const { rows, cut } = parseCsv(text, shownLimits.tableRows, shownLimits.columns)
  const number = /^\s*[-+]?[\d,]*\.?\d+%?\s*$/u
  return {
    name: '',
    hidden: false,
    rows: rows.map((cells, row) => ({
      row,
      cells: cells.map(
        (cell, column): ViewCell => [column, cell.slice(0, shownLimits.cellText), number.test(cell)],
      ),
    })),
    merges: [],
    cut: cut || cutBefore,
  }
}
