/** The letters of a column counted from 0: 0 → A, 25 → Z, 26 → AA. */
export const columnLetters = (column: number): string => {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** The name of a cell whose row and column are counted from 0: (0, 2) → C1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** The name of a block of cells; a single cell is named alone. */
export const rangeAddress = (range: {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}): string => {
  const from = cellAddress(range.fromRow, range.fromColumn)
  const to = cellAddress(range.toRow, range.toColumn)
  return from === to ? from : `${from}:${to}`
}

/** Row and column of a cell name such as `C1` (`$C$1` too), counted from 0; null for anything else. */
export const readAddress = (text: string): { readonly row: number; readonly column: number } | null => {
  const found = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text)
  if (found === null) return null
  let column = 0
  for (const letter of (found[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(found[2]) - 1, column: column - 1 }
}
