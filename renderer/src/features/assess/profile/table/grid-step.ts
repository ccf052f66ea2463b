/** The place of a cell: its row by index, its column by index. */
export type GridPlace = { readonly row: number; readonly column: number }

type Press = {
  readonly key: string
  readonly shift: boolean
  /** The cell shows its words in one line, so that ↑ and ↓ have nowhere to go inside it. */
  readonly oneLine: boolean
  readonly caretAtStart: boolean
  readonly caretAtEnd: boolean
}

/**
 * Where a key leads from a cell, as in a spreadsheet: Enter and ↓ one row down, Shift Enter and ↑ one up, ← and → over
 * the edge of the words into the next cell. `add` asks for a new row below the last; null leaves the key to the text.
 */
export const gridStep = (
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number },
  press: Press,
): GridPlace | 'add' | null => {
  const down = row + 1 < size.rows ? { row: row + 1, column } : null
  const up = row > 0 ? { row: row - 1, column } : null
  switch (press.key) {
    case 'Enter':
      return press.shift ? up : (down ?? 'add')
    case 'ArrowDown':
      return press.oneLine || press.caretAtEnd ? down : null
    case 'ArrowUp':
      return press.oneLine || press.caretAtStart ? up : null
    case 'ArrowLeft':
      if (!press.caretAtStart) return null
      if (column > 0) return { row, column: column - 1 }
      return up === null ? null : { row: up.row, column: size.columns - 1 }
    case 'ArrowRight':
      if (!press.caretAtEnd) return null
      if (column + 1 < size.columns) return { row, column: column + 1 }
      return down === null ? null : { row: down.row, column: 0 }
    default:
      return null
  }
}
