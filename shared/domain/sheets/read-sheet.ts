import type { CellRange } from './workbook.ts'

/**
 * A cell as it stands in a spreadsheet file. Row and column count from 0. `percent` holds the fraction behind what is
 * shown as per cent (0.986 for 98.6 %), `date` an ISO day, `error` the text of the error (`#DIV/0!`), `uncomputed` is a
 * formula whose result was never stored.
 */
export type ReadCell = { readonly row: number; readonly column: number; readonly formula: boolean } & (
  | { readonly kind: 'text' | 'date' | 'error'; readonly value: string }
  | { readonly kind: 'number' | 'percent'; readonly value: number }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'uncomputed'; readonly value: null }
)

export type ReadSheet = {
  readonly name: string
  /** Hidden by the person who made the file. */
  readonly hidden: boolean
  /** Rows that hold something, from the top; cells from the left. */
  readonly rows: readonly (readonly ReadCell[])[]
  readonly merges: readonly CellRange[]
}
