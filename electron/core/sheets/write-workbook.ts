import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { rangeAddress } from '../../../shared/domain/sheets/cell-address.ts'
import type {
  CellValue,
  ChoiceList,
  Sheet,
  SheetCell,
  Workbook,
} from '../../../shared/domain/sheets/workbook.ts'
import { escapeCellText } from './cell-text.ts'

type LibrarySheet = Parameters<typeof writeExcelFile>[0][number]
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]
type OutSheet = LibrarySheet & { readonly choices: readonly ChoiceList[] }

const sheetFile = 'xl/worksheets/sheet{id}.xml'

const listMarkup = (choices: readonly ChoiceList[]): string => {
  const one = ({ range, values }: ChoiceList): string =>
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${sanitizeAttributeValue(rangeAddress(range))}">` +
    `<formula1>${sanitizeTextContent(`"${values.join(',').replaceAll('"', '""')}"`)}</formula1></dataValidation>`
  return `<dataValidations count="${choices.length}">${choices.map(one).join('')}</dataValidations>`
}

/** Lists to choose from, which the library does not write by itself. */
const choiceLists: Feature = {
  files: {
    transform: {
      [sheetFile]: {
        transform: (xml, options) => {
          const { choices = [] } = options as Partial<OutSheet>
          if (choices.length === 0) return xml
          const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? []
          return insertElementMarkupAccordingToOrderOfSiblings(xml, listMarkup(choices), order, 'worksheet')
        },
      },
    },
  },
}

const outValue = (value: CellValue): CellObject => {
  if (value === null || value === '') return {}
  return typeof value === 'string' ? { value: escapeCellText(value), type: String } : { value }
}

const outCell = (cell: SheetCell): CellObject | null => {
  if (cell === null || typeof cell !== 'object') return cell === null ? null : outValue(cell)
  return {
    ...(cell.formula === undefined
      ? outValue(cell.value)
      : { value: cell.formula, type: 'Formula' as const }),
    ...(cell.bold === true ? { fontWeight: 'bold' as const } : {}),
    ...(cell.italic === true ? { fontStyle: 'italic' as const } : {}),
    ...(cell.size === undefined ? {} : { fontSize: cell.size }),
    ...(cell.ink === undefined ? {} : { textColor: cell.ink }),
    ...(cell.fill === undefined ? {} : { backgroundColor: cell.fill }),
    ...(cell.align === undefined ? {} : { align: cell.align }),
    ...(cell.valign === undefined ? {} : { alignVertical: cell.valign }),
    ...(cell.wrap === true ? { wrap: true } : {}),
    ...(cell.border === undefined ? {} : { borderColor: cell.border, borderStyle: 'thin' as const }),
    ...(cell.format === undefined || (typeof cell.value !== 'number' && cell.formula === undefined)
      ? {}
      : { format: cell.format }),
    ...(cell.height === undefined ? {} : { height: cell.height }),
    ...(cell.across === undefined ? {} : { columnSpan: cell.across }),
    ...(cell.down === undefined ? {} : { rowSpan: cell.down }),
  }
}

const outSheet = (sheet: Sheet): OutSheet => ({
  sheet: sheet.name,
  data: sheet.rows.map(row => row.map(outCell)),
  columns: sheet.widths.map(width => ({ width })),
  choices: sheet.choices ?? [],
  ...(sheet.frozenRows === undefined ? {} : { stickyRowsCount: sheet.frozenRows }),
  ...(sheet.frozenColumns === undefined ? {} : { stickyColumnsCount: sheet.frozenColumns }),
  ...(sheet.landscape === true ? { orientation: 'landscape' as const } : {}),
  ...(sheet.gridLines === undefined ? {} : { showGridLines: sheet.gridLines }),
})

/**
 * Writes a workbook as an .xlsx file at `path`. Texts come back exactly as they were given by our own reader and by
 * Excel. Rejects when the data breaks the rules of `Workbook`, or the disk refuses.
 */
export const writeWorkbook = async (workbook: Workbook, path: string): Promise<void> => {
  const options = { fontFamily: 'Microsoft YaHei', fontSize: 11, features: [choiceLists] }
  await writeExcelFile(workbook.sheets.map(outSheet), options).toFile(path)
}
