import { statSync } from 'node:fs'
import type { ReadCell, ReadSheet } from '../../../shared/domain/sheets/read-sheet.ts'
import { cellValueOf, type Sheet, type Workbook } from '../../../shared/domain/sheets/workbook.ts'
import { StoreError } from '../store/store-error.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const place = (row: number, column: number): string => `${row}:${column}`

const readValue = ({ kind, value }: ReadCell): string =>
  `${kind === 'number' || kind === 'percent' ? 'n' : ''}${value}`

const wantedValues = (sheet: Sheet): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = cellValueOf(cell)
      if (value === null || value === '') continue
      values.set(place(row, column), `${typeof value === 'number' ? 'n' : ''}${value}`)
    }
  }
  return values
}

/** Formulas hold no value before a spreadsheet program reckons them: they are counted, not compared. */
const formulaCount = (sheet: Sheet): number =>
  sheet.rows.flat().filter(cell => typeof cell === 'object' && cell !== null && cell.formula !== undefined)
    .length

const holdsTheSame = (wanted: Sheet, read: ReadSheet | undefined): boolean => {
  if (read === undefined || read.name !== wanted.name) return false
  const values = wantedValues(wanted)
  const all = read.rows.flat()
  const cells = all.filter(cell => !cell.formula)
  return (
    all.length - cells.length === formulaCount(wanted) &&
    cells.length === values.size &&
    cells.every(cell => values.get(place(cell.row, cell.column)) === readValue(cell))
  )
}

/**
 * Writes a workbook, reads the file back and compares every value, so that an export is one only when it holds what
 * was given. Returns its size. Throws `verification-failed`.
 */
export const writeVerifiedWorkbook = async (
  workbook: Workbook,
  path: string,
  signal?: AbortSignal,
): Promise<{ readonly size: number }> => {
  await writeWorkbook(workbook, path)
  const read = await readWorkbook(path, signal === undefined ? {} : { signal })
  const same =
    read.length === workbook.sheets.length &&
    workbook.sheets.every((sheet, index) => holdsTheSame(sheet, read[index]))
  if (!same) throw new StoreError('verification-failed')
  return { size: statSync(path).size }
}
