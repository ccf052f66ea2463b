/** What a cell holds; null leaves it empty. A text that starts with `=` stays a text, never a formula. */
export type CellValue = string | number | boolean | null

type CellLook = {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Points. */
  readonly size?: number
  /** `#rrggbb` of the letters and of the ground. */
  readonly ink?: string
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'center' | 'bottom'
  readonly wrap?: boolean
  /** A thin line around the cell, as `#rrggbb`. */
  readonly border?: string
  /** How a number is shown, e.g. `0.00` or `#,##0`; texts take none. */
  readonly format?: string
  /** Height of the row in points; the highest wish of a row counts. */
  readonly height?: number
}

/** `across` and `down` merge it with its neighbours to the right and below, which must be null. */
export type StyledCell = CellLook & {
  readonly value: CellValue
  /** Reckons the value when the file is opened, e.g. `C3*I3/100`, without the leading sign; ours only, never from outside. */
  readonly formula?: string
  readonly across?: number
  readonly down?: number
}
export type SheetCell = CellValue | StyledCell

/** Rows and columns of a sheet, counted from 0, both ends included. */
export type CellRange = {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

/** Cells that offer a list to choose from; `values` must hold no comma and 255 characters together at most. */
export type ChoiceList = { readonly range: CellRange; readonly values: readonly string[] }

export type Sheet = {
  /** At most 31 characters, none of `[]/\:*?`; differs from those of the other sheets. */
  readonly name: string
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Rows at the top and columns at the left that stay in sight. */
  readonly frozenRows?: number
  readonly frozenColumns?: number
  readonly landscape?: boolean
  readonly gridLines?: boolean
  readonly choices?: readonly ChoiceList[]
}

/** A spreadsheet file as plain data: made by pure functions, written by `electron/core/sheets/write-workbook.ts`. */
export type Workbook = { readonly sheets: readonly Sheet[] }

/** Excel keeps no longer text in one cell. */
export const longestCellText = 32_767

/** The value of a cell, styled or not. */
export const cellValueOf = (cell: SheetCell): CellValue =>
  typeof cell === 'object' && cell !== null ? cell.value : cell
