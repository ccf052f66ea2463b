import type { ReadCell, ReadSheet } from '../../../shared/domain/sheets/read-sheet.ts'
import { readWorkbook } from '../sheets/read-workbook.ts'
import { type ContentSource, wholeOf } from './content-source.ts'
import { type ContentText, createPageCollector } from './content-text.ts'
import { officeLimits } from './office-limits.ts'

const cellText = (cell: ReadCell): string => {
  switch (cell.kind) {
    case 'percent':
      return `${Number((cell.value * 100).toPrecision(12))}%`
    case 'number':
      return String(Number(cell.value.toPrecision(12)))
    case 'uncomputed':
      return ''
    default:
      return String(cell.value).replaceAll(/[\t\r\n]+/g, ' ')
  }
}

const sheetText = ({ name, rows }: ReadSheet): string =>
  [name, ...rows.map(cells => cells.map(cellText).join('\t'))].join('\n')

/** The cells of each sheet of a workbook (.xlsx, .xlsm), a row a line; formulas by the result that was stored. */
export const readSheets = async (source: ContentSource, signal: AbortSignal): Promise<ContentText> => {
  const bytes = wholeOf(source, officeLimits.fileBytes)
  const collector = createPageCollector()
  for (const sheet of await readWorkbook(bytes, { limits: officeLimits, signal })) {
    if (!collector.add(sheetText(sheet))) break
  }
  return { method: 'sheet', pages: collector.pages(), params: collector.params() }
}
