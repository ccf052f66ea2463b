import { longestCellText } from '../../../shared/domain/sheets/workbook.ts'

const MiB = 1_048_576

/** How much of a foreign spreadsheet file is read at most; well above 50,000 rows of thirty columns. */
export const sheetLimits = {
  /** Of the file as it lies on the disk. */
  fileBytes: 64 * MiB,
  /** Files inside the file. */
  entries: 2_000,
  /** Of all parts that are read, unpacked. */
  unpackedBytes: 512 * MiB,
  sheets: 60,
  rows: 120_000,
  columns: 500,
  cells: 2_000_000,
  merges: 50_000,
  sharedTexts: 1_000_000,
  /** Characters of all texts together, and of one of them; Excel's own limit for a cell, with room for escapes. */
  textCharacters: 64 * MiB,
  cellText: longestCellText * 7,
  /** Elements inside one another. */
  depth: 40,
} as const

export type SheetLimits = { readonly [K in keyof typeof sheetLimits]: number }
