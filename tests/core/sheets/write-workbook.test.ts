import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openPackage } from '../../../electron/core/sheets/open-package.ts'
import { readWorkbook } from '../../../electron/core/sheets/read-workbook.ts'
import { sheetLimits } from '../../../electron/core/sheets/sheet-limits.ts'
import { writeVerifiedWorkbook } from '../../../electron/core/sheets/write-verified-workbook.ts'
import {
  cellAddress,
  columnLetters,
  rangeAddress,
  readAddress,
} from '../../../shared/domain/sheets/cell-address.ts'
import type { SheetCell } from '../../../shared/domain/sheets/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), '工作簿 '))
afterAll(() => rmSync(folder, { recursive: true }))

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '=1+1',
    'constructor',
    '__proto__',
    'toString',
    '_x0041_',
    'a\r\nb',
    ' 前后 ',
    '<&>"\'',
    '\u0001',
    '\uFFFD',
    '\uD800',
    '+86',
    '00123',
    '1e5',
  ),
)
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)

test('every value that is written comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 }), async rows => {
      const path = join(folder, 'any.xlsx')
      await writeVerifiedWorkbook({ sheets: [{ name: '一', widths: [], rows }] }, path)
      const [sheet] = await readWorkbook(path)
      const back = new Map(sheet?.rows.flat().map(cell => [`${cell.row}:${cell.column}`, cell.value]))
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          expect(back.get(`${row}:${column}`) ?? null).toBe(cell === 0 ? 0 : cell)
        }
      }
    }),
    { numRuns: 120 },
  )
})

test('looks, frozen panes, merged titles and choices are in the file', async () => {
  const path = join(folder, 'looks.xlsx')
  const rows: SheetCell[][] = [
    [{ value: '标题', bold: true, across: 3, fill: '#E3EEF1', align: 'center', height: 30 }, null, null],
    ['方向', { value: 0.5, format: '0.00' }, { value: '长文', wrap: true, border: '#888888', down: 2 }],
    ['越高越好', null, null],
  ]
  const range = { fromRow: 1, toRow: 9, fromColumn: 0, toColumn: 0 }
  await writeVerifiedWorkbook(
    {
      sheets: [
        {
          name: '指标',
          widths: [12, 20],
          rows,
          frozenRows: 1,
          frozenColumns: 2,
          landscape: true,
          choices: [{ range, values: ['越高越好', '说 "好"'] }],
        },
        { name: '二', widths: [], rows: [] },
      ],
    },
    path,
  )
  const sheets = await readWorkbook(path)
  expect(sheets.map(({ name, merges }) => [name, merges.map(rangeAddress)])).toEqual([
    ['指标', ['A1:C1', 'C2:C3']],
    ['二', []],
  ])
  const pack = await openPackage(path, sheetLimits)
  let xml = ''
  for await (const piece of pack.read('xl/worksheets/sheet1.xml')) xml += piece
  pack.close()
  expect(xml).toContain('<formula1>"越高越好,说 ""好\u0022""</formula1>')
  expect(xml).toContain('sqref="A2:A10"')
  expect(xml).toMatch(/<pane (?=[^>]*ySplit="1")(?=[^>]*xSplit="2")/)
  expect(xml).toContain('orientation="landscape"')
})

test('addresses of cells', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  expect(cellAddress(4, 2)).toBe('C5')
  expect(['A1', '$C$5', 'xfd1048576', 'A0', '1A', 'ABCD1', ''].map(readAddress)).toEqual([
    { row: 0, column: 0 },
    { row: 4, column: 2 },
    { row: 1_048_575, column: 16_383 },
    null,
    null,
    null,
    null,
  ])
})
