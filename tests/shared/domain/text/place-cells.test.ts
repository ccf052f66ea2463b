import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCells } from '../../../../shared/domain/text/place-cells.ts'

const cell = (colspan: number, rowspan: number) => ({
  type: 'tableCell' as const,
  attrs: { colspan, rowspan },
  content: [{ type: 'paragraph' as const }],
})
const table = (rows: readonly (readonly (readonly [number, number])[])[]) => ({
  type: 'table' as const,
  content: rows.map(cells => ({
    type: 'tableRow' as const,
    content: cells.map(([colspan, rowspan]) => cell(colspan, rowspan)),
  })),
})
const placesOf = (rows: Parameters<typeof table>[0]) => {
  const { columns, cells } = placeCells(table(rows))
  return {
    columns,
    cells: cells.map(({ row, column, rows: down, columns: right }) => [row, column, down, right]),
  }
}

test('a cell takes the next free place, beside what reaches down from above', () => {
  expect(
    placesOf([
      [
        [1, 2],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ]),
  ).toEqual({
    columns: 3,
    cells: [
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
    ],
  })
})

test('a cell is cut at the end of the table and where another one stands', () => {
  expect(
    placesOf([
      [
        [1, 9],
        [1, 1],
        [1, 2],
      ],
      [[3, 1]],
    ]),
  ).toEqual({
    columns: 3,
    cells: [
      [0, 0, 2, 1],
      [0, 1, 1, 1],
      [0, 2, 2, 1],
      [1, 1, 1, 1],
    ],
  })
})

test('no two cells overlap, and none leaves the table, whatever the spans', () => {
  const span = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 200 }))
  fc.assert(
    fc.property(fc.array(fc.array(span, { maxLength: 8 }), { minLength: 1, maxLength: 8 }), rows => {
      const { columns, cells } = placeCells(table(rows))
      const taken = new Set<string>()
      for (const one of cells)
        for (let row = one.row; row < one.row + one.rows; row++)
          for (let column = one.column; column < one.column + one.columns; column++) {
            expect(taken.has(`${row}/${column}`)).toBe(false)
            expect(row < rows.length && column < columns && columns <= 30).toBe(true)
            taken.add(`${row}/${column}`)
          }
    }),
  )
})
