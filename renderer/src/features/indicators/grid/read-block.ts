import { readNumber } from '../../../../../shared/domain/indicators/read-number.ts'
import type { GridChange, GridColumn, GridPlace, GridRange, GridRow } from './grid-model.ts'

type Size = { readonly rows: readonly GridRow[]; readonly columns: readonly GridColumn[] }

/** A block copied from a spreadsheet: rows by line, cells by tab; a last empty line is dropped. */
const splitBlock = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map(line => line.split('\t'))

type PastedBlock = {
  readonly changes: readonly GridChange[]
  /** Texts that are no number, and cells that lie outside of the grid. */
  readonly refused: number
  readonly outside: number
}

/**
 * What a pasted block sets, from one place to the right and down; an empty cell clears. A single number fills the whole
 * of a chosen range.
 */
export const readBlock = (
  text: string,
  start: GridPlace,
  { rows, columns }: Size,
  unit: string,
  range: GridRange | null,
): PastedBlock => {
  const block = splitBlock(text)
  const changes: GridChange[] = []
  let refused = 0
  let outside = 0
  const put = (at: GridPlace, cell: string): void => {
    const row = rows[at.row]
    const column = columns[at.column]
    const reading = readNumber(cell, unit)
    if (row === undefined || column === undefined) outside += 1
    else if (reading.kind === 'refused') refused += 1
    else {
      const value = reading.kind === 'empty' ? null : reading.value
      changes.push({ row: row.id, column: column.id, value })
    }
  }
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  if (single !== undefined && range !== null) {
    for (const place of placesOf(range)) put(place, single)
    return { changes, refused, outside }
  }
  for (const [down, cells] of block.entries()) {
    for (const [right, cell] of cells.entries()) {
      put({ row: start.row + down, column: start.column + right }, cell)
    }
  }
  return { changes, refused, outside }
}

export const placesOf = ({ from, to }: GridRange): readonly GridPlace[] =>
  Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (__, right) => ({
      row: from.row + down,
      column: from.column + right,
    })),
  ).flat()

/** A range as a spreadsheet takes it from the clipboard. */
export const blockOf = ({ from, to }: GridRange, { rows, columns }: Size): string =>
  rows
    .slice(from.row, to.row + 1)
    .map(row =>
      columns
        .slice(from.column, to.column + 1)
        .map(column => row.values[column.id] ?? '')
        .join('\t'),
    )
    .join('\n')
