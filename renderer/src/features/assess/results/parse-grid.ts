export type GridCell = { readonly ok: true; readonly value: number | null } | { readonly ok: false }

/** The Chinese word for "none", as it stands in many tables. */
const none = '\u65e0'

/**
 * One cell as typed or pasted: `1,234.5`, full-width digits, a per cent sign and blanks around it are read;
 * an empty cell, `-`, `—`, `/` and `无` mean "no value". A comma that does not part thousands is refused.
 */
export const parseNumberCell = (text: string): GridCell => {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/gu, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00A0%]/gu, '')
    .replace(/^[−–]/u, '-')
    .replace(/^([+-]?\d{1,3}(?:,\d{3})+)(?=\.|$)/u, grouped => grouped.replaceAll(',', ''))
  if (plain === '' || plain === '-' || plain === '—' || plain === '/' || plain === none) {
    return { ok: true, value: null }
  }
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/iu.test(plain)) return { ok: false }
  const value = Number(plain)
  return Number.isFinite(value) ? { ok: true, value } : { ok: false }
}

/** A block copied from a spreadsheet: rows by line, cells by tab; a last empty line is dropped. */
export const parseGrid = (text: string): readonly (readonly GridCell[])[] =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map(line => line.split('\t').map(parseNumberCell))

export type GridChange = { readonly row: number; readonly column: number; readonly value: number | null }

/**
 * Where the cells of a pasted block land, from one cell to the right and down; what falls outside of the
 * table is left out, and cells that are no number are counted in `refused`.
 */
export const placeGrid = (
  grid: readonly (readonly GridCell[])[],
  start: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly changes: readonly GridChange[]; readonly refused: number } => {
  const changes: GridChange[] = []
  let refused = 0
  for (const [down, cells] of grid.entries()) {
    for (const [right, cell] of cells.entries()) {
      const row = start.row + down
      const column = start.column + right
      if (row >= size.rows || column >= size.columns) continue
      if (cell.ok) changes.push({ row, column, value: cell.value })
      else refused++
    }
  }
  return { changes, refused }
}
