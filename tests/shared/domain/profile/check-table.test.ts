import { expect, test } from 'vitest'
import { checkTable } from '../../../../shared/domain/profile/check-table.ts'
import { readFigure } from '../../../../shared/domain/profile/read-figure.ts'
import type { ProfileTable } from '../../../../shared/packs/instrument.ts'

const title = { zh: '列', en: 'Column' }
const table: ProfileTable = {
  id: 'products',
  title,
  suggests: title,
  codePrefix: 'P',
  field: 'B.1.1.a',
  columns: [
    { id: 'line', title, kind: 'text', width: 3 },
    { id: 'share', title, kind: 'share', width: 1 },
    { id: 'market', title, kind: 'percent', width: 1 },
    { id: 'count', title, kind: 'number', width: 1 },
  ],
  answeredIn: [],
  provenance: { confidence: 'design', sources: [] },
}

const shares = (...texts: string[]) =>
  texts.map((share, index) => ({ id: `r${index}`, cells: { line: `line ${index}`, share } }))

test.each([
  { typed: '12', figure: 12 },
  { typed: ' 1,234.5 ', figure: 1234.5 },
  { typed: '１，２３４', figure: 1234 },
  { typed: '５６％', figure: 56 },
  { typed: '32.5 %', figure: 32.5 },
  { typed: '-3', figure: -3 },
  { typed: '−3', figure: -3 },
  { typed: '1,23', figure: null },
  { typed: '约 30', figure: null },
  { typed: '30-40', figure: null },
  { typed: '1.2.3', figure: null },
  { typed: '', figure: null },
])('“$typed” is $figure', ({ typed, figure }) => {
  expect(readFigure(typed)).toBe(figure)
})

test('names each doubtful cell by its row and column', () => {
  const rows = [
    { id: 'a', cells: { line: '吸顶灯', market: '很多', count: '3 家' } },
    { id: 'b', cells: { line: '吸顶灯', market: '130%', count: '1,200' } },
    { id: 'c', cells: { line: '', market: '' } },
  ]
  expect(checkTable(table, rows)).toEqual([
    { kind: 'not-a-number', rowId: 'a', columnId: 'market', params: { text: '很多' } },
    { kind: 'not-a-number', rowId: 'a', columnId: 'count', params: { text: '3 家' } },
    { kind: 'percent-out-of-range', rowId: 'b', columnId: 'market', params: { text: '130%' } },
    { kind: 'name-twice', rowId: 'b', columnId: 'line', params: { text: '吸顶灯' } },
  ])
})

const shareSum = (sum: number) => [{ kind: 'share-sum', rowId: null, columnId: 'share', params: { sum } }]

test.each([
  { typed: ['52', '31', '17'], problems: [] },
  { typed: ['33.3', '33.3', '33.3'], problems: [] },
  { typed: ['33.33', '33.33', '33.33'], problems: [] },
  { typed: ['52', '31', '12'], problems: shareSum(95) },
  { typed: ['60%', '６０％'], problems: shareSum(120) },
  { typed: ['52', ''], problems: [] },
  { typed: ['52'], problems: [] },
])('shares $typed', ({ typed, problems }) => {
  expect(checkTable(table, shares(...typed))).toEqual(problems)
})

test('an empty row at the end does not hide that the shares fall short', () => {
  const rows = [...shares('50', '40'), { id: 'new', cells: {} }]
  expect(checkTable(table, rows)).toEqual(shareSum(90))
})

test('market shares of rivals need not make a whole', () => {
  const rows = ['30', '20'].map((market, index) => ({ id: `r${index}`, cells: { market } }))
  expect(checkTable(table, rows)).toEqual([])
})
