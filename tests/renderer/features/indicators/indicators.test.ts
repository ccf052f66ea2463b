import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seriesName } from '../../../../renderer/src/features/assess/results/series-name.ts'
import { trendOption } from '../../../../renderer/src/features/assess/results/trend-option.ts'
import { yearColumns } from '../../../../renderer/src/features/indicators/detail/year-columns.ts'
import {
  isInRange,
  rangeBetween,
  stepFrom,
} from '../../../../renderer/src/features/indicators/grid/grid-model.ts'
import { blockOf, readBlock } from '../../../../renderer/src/features/indicators/grid/read-block.ts'
import {
  entryOf,
  filterEntries,
  groupByLeaf,
  noFilter,
} from '../../../../renderer/src/features/indicators/register/register-entries.ts'
import { sparkLines } from '../../../../renderer/src/features/indicators/register/spark-path.ts'
import { showGap, showValue } from '../../../../renderer/src/features/indicators/show-value.ts'
import type { Indicator } from '../../../../shared/contract/requests/indicators.ts'

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  id: code,
  revision: 1,
  code,
  leaf: '4.7.2',
  name: `指标 ${code}`,
  unit: '%',
  direction: 'up',
  decimals: 1,
  definition: '',
  source: '质量系统',
  rivalName: '',
  benchmarkName: '',
  formula: null,
  owner: '品质部',
  yearFromMonths: null,
  values: { actual: {}, target: {}, rival: {}, benchmark: {} },
  ...more,
})

describe('a grid as a spreadsheet has it', () => {
  const columns = ['2023', '2024', '2025'].map(id => ({ id, label: id }))
  const row = (id: string, values: Record<string, number>) => ({ id, label: id, name: id, values })
  const rows = [row('actual', { 2023: 1.5, 2025: 3 }), row('target', { 2024: 2 })]
  const size = { rows, columns }

  test('a block lands to the right and down; what is no number or lies outside is counted', () => {
    expect(readBlock('1,234\t５６％\t9\r\nx\t\t6\r\n7', { row: 0, column: 1 }, size, '%', null)).toEqual({
      changes: [
        { row: 'actual', column: '2024', value: 1234 },
        { row: 'actual', column: '2025', value: 56 },
        { row: 'target', column: '2025', value: null },
      ],
      refused: 1,
      outside: 3,
    })
  })

  test('one number fills a chosen range', () => {
    const range = rangeBetween({ row: 1, column: 2 }, { row: 0, column: 1 })
    expect(readBlock('5', { row: 0, column: 1 }, size, '', range).changes).toEqual([
      { row: 'actual', column: '2024', value: 5 },
      { row: 'actual', column: '2025', value: 5 },
      { row: 'target', column: '2024', value: 5 },
      { row: 'target', column: '2025', value: 5 },
    ])
  })

  test('a range is copied as it is pasted', () => {
    const all = rangeBetween({ row: 0, column: 0 }, { row: 1, column: 2 })
    expect(blockOf(all, size)).toBe('1.5\t\t3\n\t2\t')
    const { changes } = readBlock(blockOf(all, size), all.from, size, '', null)
    const pasted = (id: string, column: string) =>
      changes.find(change => change.row === id && change.column === column)?.value ?? null
    for (const one of rows) {
      for (const { id } of columns) expect(pasted(one.id, id)).toBe(one.values[id as '2024'] ?? null)
    }
  })

  test('arrows stay inside, other keys lead nowhere', () => {
    fc.assert(
      fc.property(
        fc.nat(5),
        fc.nat(9),
        fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'a'),
        (row, column, key) => {
          const next = stepFrom({ row, column }, key, { rows: 6, columns: 10 })
          if (key === 'a') return next === null
          return (
            next !== null &&
            isInRange(rangeBetween({ row: 0, column: 0 }, { row: 5, column: 9 }), next.row, next.column)
          )
        },
      ),
    )
  })
})

describe('the register', () => {
  const years = { 2023: 97, 2024: 98, 2025: 99 }
  const whole = indicator('A', { values: { actual: years, target: years, rival: years, benchmark: {} } })
  const bare = indicator('B', {
    leaf: '4.7.4',
    name: '销售额',
    direction: 'info',
    values: { actual: { 2025: 1 }, target: {}, rival: {}, benchmark: {} },
  })
  const worse = indicator('C', {
    leaf: '4.7.4',
    owner: '财务部',
    values: { actual: { 2023: 3, 2024: 2, 2025: 1 }, target: {}, rival: {}, benchmark: {} },
  })
  const entries = [whole, bare, worse].map(one => entryOf(one, 2025))
  const codes = (filter: Partial<typeof noFilter>) =>
    filterEntries(entries, { ...noFilter, ...filter }).map(entry => entry.indicator.code)

  test.each<[Partial<typeof noFilter>, readonly string[]]>([
    [{}, ['A', 'B', 'C']],
    [{ text: '销售' }, ['B']],
    [{ text: '质量 财务' }, ['C']],
    [{ leaf: '4.7.4' }, ['B', 'C']],
    [{ direction: 'info' }, ['B']],
    [{ gap: 'any' }, ['B', 'C']],
    [{ gap: 'worse' }, ['C']],
    [{ gap: 'under-three-years' }, ['B']],
    [{ gap: 'no-comparison', text: '没有' }, []],
  ])('filtered by %o', (filter, expected) => {
    expect(codes(filter)).toEqual(expected)
  })

  test('stands under its leaves, in their order, unknown ones last', () => {
    const rows = groupByLeaf(entries, ['4.7.4', '4.7.3'])
    expect(
      rows.map(row => (row.kind === 'leaf' ? `${row.leaf} (${row.count})` : row.entry.indicator.code)),
    ).toEqual(['4.7.4 (2)', 'B', 'C', '4.7.2 (1)', 'A'])
  })
})

test('small lines share years and scale', () => {
  const box = { width: 100, height: 20, margin: 0 }
  expect(sparkLines([{ 2023: 1, 2025: 3 }, { 2024: 2 }, {}], box)).toEqual([
    {
      path: 'M0 20L100 0',
      points: [
        { x: 0, y: 20 },
        { x: 100, y: 0 },
      ],
    },
    { path: '', points: [{ x: 50, y: 10 }] },
    { path: '', points: [] },
  ])
  expect(sparkLines([{ 2023: 5, 2024: 5 }], box)[0]?.path).toBe('M0 10L100 10')
})

test('the years of the grid reach from the first value to the year after the assessed one, without gaps', () => {
  const values = { actual: { 2018: 1 }, target: { 2027: 2 }, rival: {}, benchmark: {} }
  expect(yearColumns({ values }, 2025)).toEqual(
    Array.from({ length: 10 }, (_, index) => String(2018 + index)),
  )
  expect(yearColumns(indicator('A'), 2025, { before: 1, after: 1 })).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
    '2027',
  ])
})

test.each([
  [98.9, '%', 2, '98.90%'],
  [31_200, '万元', 0, '31,200 万元'],
  [90.2, '分（百分制）', 1, '90.2 分'],
  [0.11, '—', 2, '0.11'],
  [620, 'PPM', 0, '620 PPM'],
])('%d %s is shown as it is read', (value, unit, decimals, text) => {
  expect(showValue(value, { unit, decimals })).toBe(text)
})

test('gaps carry their sign', () => {
  expect([0.7, -0.4, 0].map(showGap)).toEqual(['+0.7%', '−0.4%', '±0%'])
})

describe('the trend chart', () => {
  const names = { actual: '实际', target: '目标', rival: '竞品甲', benchmark: '标杆' }
  const colours = { ink: '#1', line: '#2', accent: '#3', quiet: '#4', ground: '#5', font: 'x' }
  const values = { actual: { 2024: 98.5, 2025: 98.9 }, target: { 2025: 98.8 }, rival: {}, benchmark: {} }
  const option = trendOption(indicator('A', { values, decimals: 2 }), names, colours)

  test('draws what has values, and the same line in the legend as in the picture', () => {
    expect(option.series.map(({ name, data, lineStyle }) => [name, data, lineStyle.type])).toEqual([
      ['实际', [98.5, 98.9], 'solid'],
      ['目标', [null, 98.8], 'dashed'],
    ])
    expect(option.legend.data.map(({ name }) => name)).toEqual(['实际', '目标'])
    expect(new Set(option.legend.data.map(({ icon }) => icon)).size).toBe(2)
  })

  test('gives a target of a single year a mark, for a line alone would not be seen', () => {
    const marksOf = (target: Record<string, number>) =>
      trendOption(indicator('A', { values: { ...values, target } }), names, colours).series.map(
        ({ symbol }) => symbol,
      )
    expect(marksOf({ 2025: 98.8 })).toEqual(['circle', 'diamond'])
    expect(marksOf({ 2024: 98.5, 2025: 98.8 })).toEqual(['circle', 'none'])
  })

  test('writes numbers with the decimals and the unit of the indicator', () => {
    expect(option.tooltip.valueFormatter(98.9)).toBe('98.90 %')
    expect(option.tooltip.valueFormatter(undefined)).toBe('–')
    expect(option.yAxis.axisLabel.formatter(31_000)).toBe('31,000')
  })

  test('calls rival and benchmark by their own names, without what stands in brackets', () => {
    const named = { rivalName: '竞品甲（同镇灯饰企业）', benchmarkName: '' }
    expect(
      (['actual', 'rival', 'benchmark'] as const).map(series => seriesName(series, named, '通称')),
    ).toEqual(['通称', '竞品甲', '通称'])
  })
})
