import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readBlock } from '../../../../shared/domain/profile/read-block.ts'

test.each([
  {
    name: 'a block of Excel',
    text: '吸顶灯\t52%\r\n筒灯\t31%\r\n',
    rows: [
      ['吸顶灯', '52%'],
      ['筒灯', '31%'],
    ],
  },
  { name: 'one cell', text: '吸顶灯', rows: [['吸顶灯']] },
  { name: 'a cell with a line break and quotes', text: '"甲\n乙 ""丙"""\t2\n', rows: [['甲 乙 "丙"', '2']] },
  { name: 'a cell with a tab', text: '"甲\t乙"\t2', rows: [['甲\t乙', '2']] },
  { name: 'a quote inside a word', text: '5" 屏\t2', rows: [['5" 屏', '2']] },
  {
    name: 'empty cells',
    text: '\t\n甲\t',
    rows: [
      ['', ''],
      ['甲', ''],
    ],
  },
  { name: 'nothing', text: '', rows: [] },
])('reads $name', ({ text, rows }) => {
  expect(readBlock(text)).toEqual(rows)
})

test('what a sheet writes is what is read', () => {
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const cell = string({ unit: constantFrom('甲', 'a', '"', '\t', '1'), maxLength: 6 }).map(
    text => `x${text}x`,
  )
  assert(
    property(array(array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), rows => {
      const text = rows.map(row => `${row.map(quoted).join('\t')}\r\n`).join('')
      expect(readBlock(text)).toEqual(rows)
    }),
  )
})
