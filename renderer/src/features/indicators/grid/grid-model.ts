import type { ReactNode } from 'react'

export type GridColumn = { readonly id: string; readonly label: string }

/** A row of numbers that are typed. */
export type GridRow = {
  readonly id: string
  readonly label: ReactNode
  /** Names the row for those who cannot see the table. */
  readonly name: string
  readonly values: Readonly<Record<string, number>>
}

/** One cell set or (null) cleared; row and column by their ids. */
export type GridChange = { readonly row: string; readonly column: string; readonly value: number | null }

/** A place in the grid, counted from 0. */
export type GridPlace = { readonly row: number; readonly column: number }

/** A block of cells between two corners, both included. */
export type GridRange = { readonly from: GridPlace; readonly to: GridPlace }

export const rangeBetween = (a: GridPlace, b: GridPlace): GridRange => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
})

export const isInRange = (range: GridRange | null, row: number, column: number): boolean =>
  range !== null &&
  row >= range.from.row &&
  row <= range.to.row &&
  column >= range.from.column &&
  column <= range.to.column

/** The place that an arrow leads to; it stays inside of the grid. */
export const stepFrom = (
  place: GridPlace,
  key: string,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null => {
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const right = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (down === 0 && right === 0) return null
  return {
    row: Math.min(size.rows - 1, Math.max(0, place.row + down)),
    column: Math.min(size.columns - 1, Math.max(0, place.column + right)),
  }
}
