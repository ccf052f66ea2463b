import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../../../../shared/domain/evidence/viewer/parse-csv.ts'
import {
  cellRanges,
  plainCell,
  rangesTouched,
  sheetText,
  type ViewRow,
} from '../../../../../shared/domain/evidence/viewer/sheet-view.ts'
import {
  inlineStarts,
  lineStarts,
  type WordBlock,
  type WordInline,
  wordText,
} from '../../../../../shared/domain/evidence/viewer/word-view.ts'

const words = (text: string): WordInline => ({ type: 'text', text, bold: false, italic: false })

describe('the text of a document', () => {
  const line = [
    words('一季'),
    { type: 'picture', index: 0 } as const,
    { type: 'break' } as const,
    words('二季'),
  ]
  const blocks: readonly WordBlock[] = [
    { type: 'heading', level: 1, line: [words('总结')] },
    { type: 'paragraph', line },
    {
      type: 'table',
      rows: [[{ head: false, columns: 1, rows: 1, lines: [[words('甲')], [words('乙')]] }]],
    },
    { type: 'item', mark: '1.', line: [words('完')] },
  ]

  test('has a line for every paragraph', () => {
    expect(wordText(blocks)).toBe('总结\n一季\n二季\n甲\n乙\n完')
  })

  test('every piece stands where its offset says', () => {
    const text = wordText(blocks)
    for (const [one, start] of lineStarts(blocks)) {
      one.forEach((inline, index) => {
        const from = start + (inlineStarts(one)[index] ?? 0)
        if (inline.type === 'text') expect(text.slice(from, from + inline.text.length)).toBe(inline.text)
      })
    }
  })
})

const cell = fc.string({ maxLength: 5 })
const rowsOf = fc
  .array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 })
  .map(rows =>
    rows.map((cells, row): ViewRow => ({ row, cells: cells.map((text, at) => [at, text, false]) })),
  )

test('every cell stands where its range says', () => {
  fc.assert(
    fc.property(rowsOf, rows => {
      const text = sheetText(rows)
      const texts = rows.flatMap(({ cells }) => cells.map(([, one]) => plainCell(one)))
      expect(cellRanges(rows).map(({ from, to }) => text.slice(from, to))).toEqual(texts)
    }),
  )
})

test('a stretch of the text touches the cells it lies in', () => {
  const rows: readonly ViewRow[] = [
    {
      row: 0,
      cells: [
        [0, 'ab', false],
        [1, 'cd', false],
      ],
    },
    { row: 4, cells: [[2, 'ef', true]] },
  ]
  expect(rangesTouched(cellRanges(rows), { from: 1, to: 4 })).toEqual({ first: 0, last: 1 })
  expect(rangesTouched(cellRanges(rows), { from: 6, to: 7 })).toEqual({ first: 2, last: 2 })
  expect(rangesTouched(cellRanges(rows), { from: 90, to: 91 })).toBeNull()
})

describe('tables written as text', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '名称;数量\r\n"灯;具";3',
      [
        ['名称', '数量'],
        ['灯;具', '3'],
      ],
    ],
    ['"说 ""好""",x\n', [['说 "好"', 'x']]],
    ['"两\n行",x\n', [['两\n行', 'x']]],
    ['a\tb\n', [['a', 'b']]],
    ['a,\n', [['a', '']]],
    ['a,', [['a', '']]],
    ['"open,1\n2', [['open,1\n2']]],
    ['', []],
  ] as const)('%j', (text, rows) => {
    expect(parseCsv(text, 100, 100)).toEqual({ rows, cut: false })
  })

  test('stop at their limits', () => {
    expect(parseCsv('a,b,c\nd\ne', 2, 2)).toEqual({ rows: [['a', 'b'], ['d']], cut: true })
  })

  test('come to an end whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'a', '中') }), text => {
        expect(parseCsv(text, 20, 20).rows.length).toBeLessThanOrEqual(20)
      }),
    )
  })

  test('are read back as they were written', () => {
    const cells = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '中') }), {
        minLength: 2,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(cells, rows => {
        const written = rows.map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
        expect(parseCsv(written, 10, 10).rows).toEqual(rows)
      }),
    )
  })
})
