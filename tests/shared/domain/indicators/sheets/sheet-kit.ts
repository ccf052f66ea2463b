import type { Register } from '../../../../../shared/domain/indicators/sheets/draft.ts'
import { readIndicatorSheets } from '../../../../../shared/domain/indicators/sheets/read-indicator-sheets.ts'
import type { ReadCell, ReadSheet } from '../../../../../shared/domain/sheets/read-sheet.ts'
import type { CellRange } from '../../../../../shared/domain/sheets/workbook.ts'

/** `{ percent }` is a fraction shown as per cent, `{ date }` a day, `{ error }` an error; a formula carries its result. */
export type KitCell =
  | string
  | number
  | boolean
  | null
  | { readonly percent: number }
  | { readonly date: string }
  | { readonly error: string }
  | { readonly formula: number | null }

const cellOf = (cell: KitCell, row: number, column: number): ReadCell | null => {
  const place = { row, column, formula: false }
  if (cell === null) return null
  if (typeof cell === 'string') return { ...place, kind: 'text', value: cell }
  if (typeof cell === 'number') return { ...place, kind: 'number', value: cell }
  if (typeof cell === 'boolean') return { ...place, kind: 'truth', value: cell }
  if ('percent' in cell) return { ...place, kind: 'percent', value: cell.percent }
  if ('date' in cell) return { ...place, kind: 'date', value: cell.date }
  if ('error' in cell) return { ...place, formula: true, kind: 'error', value: cell.error }
  return cell.formula === null
    ? { ...place, formula: true, kind: 'uncomputed', value: null }
    : { ...place, formula: true, kind: 'number', value: cell.formula }
}

export const sheet = (rows: readonly (readonly KitCell[])[], more: Partial<ReadSheet> = {}): ReadSheet => ({
  name: '指标',
  hidden: false,
  rows: rows
    .map((cells, row) => cells.flatMap((cell, column) => cellOf(cell, row, column) ?? []))
    .filter(cells => cells.length > 0),
  merges: [],
  ...more,
})

export const range = (
  fromRow: number,
  fromColumn: number,
  toRow = fromRow,
  toColumn = fromColumn,
): CellRange => ({
  fromRow,
  fromColumn,
  toRow,
  toColumn,
})

const known = (id: string, code: string, name: string, unit: string, leaf = '4.7.2') => ({
  id,
  code,
  name,
  leaf,
  unit,
  decimals: 1,
  rivalName: '竞品甲（同镇企业）',
  benchmarkName: '',
})

export const register: Register = {
  indicators: [
    known('i1', 'K-4.7.2-1', '一次交验合格率', '%'),
    known('i2', 'SALES', '销售额', '万元', '4.7.4'),
    known('i3', 'A-1', '人均产值', '万元', '4.7.2'),
    known('i4', 'A-2', '人均产值', '万元', '4.7.4'),
  ],
  leaves: [
    { code: '4.7.2', titles: ['产品和服务结果', 'Product and service results'] },
    { code: '4.7.4', titles: ['财务结果', 'Financial results'] },
  ],
}

/** The problems of a sheet as `cell id params`. */
export const problemsOf = (
  sheets: ReadSheet | readonly ReadSheet[],
  known: Register = register,
): readonly string[] =>
  readIndicatorSheets([sheets].flat(), known).problems.map(
    ({ cell, id, params }) => `${cell} ${id} ${JSON.stringify(params)}`,
  )
