import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readIndicatorSheets } from '../../../../../shared/domain/indicators/sheets/read-indicator-sheets.ts'
import type { ReadSheet } from '../../../../../shared/domain/sheets/read-sheet.ts'
import { type KitCell, problemsOf, range, register, sheet } from './sheet-kit.ts'

const read = (sheets: ReadSheet | readonly ReadSheet[]) => readIndicatorSheets([sheets].flat(), register)
const head = ['编号', '指标名称', '条款', '单位', '方向', 2023, 2024, 2025] as const
/** A new, complete indicator with these values. */
const line = (...values: readonly KitCell[]): readonly KitCell[] => [
  'N-1',
  '新指标',
  '4.7.2',
  '%',
  '越高越好',
  ...values,
]

describe('tables as people make them', () => {
  test('one line an indicator, years in the heading', () => {
    expect(read(sheet([head, line(97.9, null, 98.9)])).drafts).toEqual([
      {
        id: null,
        facts: { code: 'N-1', name: '新指标', leaf: '4.7.2', unit: '%', direction: 'up', decimals: 1 },
        values: [
          { series: 'actual', year: '2023', value: 97.9, cell: '指标!F2' },
          { series: 'actual', year: '2025', value: 98.9, cell: '指标!H2' },
        ],
        months: [],
        sources: [],
        faulty: false,
        place: '指标!B2',
      },
    ])
  })

  test.each<[string, readonly (readonly KitCell[])[], readonly string[]]>([
    [
      'series in a column of its own, name only in the first line',
      [
        ['指标', '系列', '2024年', '2025 年度'],
        ['一次交验合格率', '实际', 98.5, 98.9],
        [null, '目标值', 98.3, 98.8],
        [null, '竞品甲（同镇企业）', 97.8, 98.1],
      ],
      [
        'actual 2024 98.5',
        'actual 2025 98.9',
        'target 2024 98.3',
        'target 2025 98.8',
        'rival 2024 97.8',
        'rival 2025 98.1',
      ],
    ],
    [
      'the series beside the year in the heading',
      [
        ['代码', '2024实际', '2024 目标', '2025年（标杆）', '目标2025'],
        ['K-4.7.2-1', 98.5, 98.3, 99.3, 98.8],
      ],
      ['actual 2024 98.5', 'target 2024 98.3', 'benchmark 2025 99.3', 'target 2025 98.8'],
    ],
    [
      'a title, a unit and an empty line above the table',
      [
        ['某某公司主要指标'],
        ['单位：%'],
        [],
        ['序号', '指标名称', 2024, 2025],
        [1, '一次交验合格率', 98.5, 98.9],
      ],
      ['actual 2024 98.5', 'actual 2025 98.9'],
    ],
    [
      'English',
      [
        ['Code', 'Indicator', 'Series', 2024, 2025],
        ['K-4.7.2-1', '', 'Actual', 98.5, 98.9],
        ['K-4.7.2-1', '', 'Benchmark', 99.1, 99.3],
      ],
      ['actual 2024 98.5', 'actual 2025 98.9', 'benchmark 2024 99.1', 'benchmark 2025 99.3'],
    ],
    [
      'one value a line',
      [
        ['指标名称', '系列', '年份', '数值'],
        ['一次交验合格率', '实际', 2024, 98.5],
        ['一次交验合格率', '实际', '2025年', '98.9%'],
      ],
      ['actual 2024 98.5', 'actual 2025 98.9'],
    ],
    [
      'years as days of Excel',
      [
        ['指标名称', { date: '2024-01-01' }, { date: '2025-01-01' }],
        ['一次交验合格率', { percent: 0.985 }, { percent: 0.989 }],
      ],
      ['actual 2024 98.5', 'actual 2025 98.9'],
    ],
  ])('%s', (_, rows, values) => {
    const reading = read(sheet(rows))
    expect(reading.errors).toBe(0)
    expect(reading.drafts.map(({ id }) => id)).toEqual(['i1'])
    expect(reading.drafts[0]?.values.map(one => `${one.series} ${one.year} ${one.value}`)).toEqual(values)
  })

  test('years above, series below, in two lines', () => {
    const rows = [
      ['编号', '指标名称', '2024 年', null, '2025 年', null],
      [null, null, '实际', '目标', '实际', '目标'],
      ['K-4.7.2-1', '一次交验合格率', 98.5, 98.3, 98.9, 98.8],
    ]
    const merges = [range(0, 2, 0, 3), range(0, 4, 0, 5), range(0, 0, 1, 0), range(0, 1, 1, 1)]
    const { drafts, problems } = read(sheet(rows, { merges }))
    expect(problems).toEqual([])
    expect(drafts[0]?.values.map(one => `${one.series} ${one.year} ${one.value}`)).toEqual([
      'actual 2024 98.5',
      'target 2024 98.3',
      'actual 2025 98.9',
      'target 2025 98.8',
    ])
  })

  test('months with the year beside them, and in the heading', () => {
    const beside = sheet([
      ['编号', '系列', '年份', '1月', '2月', '12月'],
      ['SALES', '实际', 2025, 2500, 2600, 2700],
    ])
    const heading = sheet([
      ['编号', '2025-01', '2025年2月', { date: '2025-12-01' }],
      ['SALES', 2500, 2600, 2700],
    ])
    for (const one of [beside, heading]) {
      expect(read(one).drafts[0]?.months.map(({ month, value }) => [month, value])).toEqual([
        ['2025-01', 2500],
        ['2025-02', 2600],
        ['2025-12', 2700],
      ])
    }
  })

  test('several sheets speak of one indicator', () => {
    const facts = sheet([
      ['编号', '名称', '条款', '单位'],
      ['N-9', '能耗', '4.7.2', 'kWh'],
    ])
    const values = sheet(
      [
        ['编号', '名称', 2025],
        ['N-9', '能耗', 1.08],
      ],
      { name: '值' },
    )
    const months = sheet(
      [
        ['编号', '年份', '1月'],
        ['N-9', 2025, 0.09],
      ],
      { name: '月' },
    )
    const sources = sheet(
      [
        ['编号', '系列', '年份', '数值来源'],
        ['N-9', '实际', 2025, '能源台账'],
      ],
      { name: '来源' },
    )
    const { drafts, errors } = read([facts, values, months, sources])
    expect(errors).toBe(0)
    expect(drafts).toMatchObject([
      {
        facts: { code: 'N-9', name: '能耗', leaf: '4.7.2', unit: 'kWh', decimals: 2 },
        values: [{ year: '2025', value: 1.08 }],
        months: [{ month: '2025-01', value: 0.09 }],
        sources: [{ series: 'actual', year: '2025', source: '能源台账' }],
      },
    ])
  })
})

describe('what is wrong is named by its cell', () => {
  test.each<[string, ReadSheet, string]>([
    [
      'a formula that failed',
      sheet([head, line(1, { error: '#DIV/0!' })]),
      'G2 formula-error {"error":"#DIV/0!"}',
    ],
    ['a formula never computed', sheet([head, line({ formula: null })]), 'F2 formula-uncomputed {}'],
    [
      'no number',
      sheet([head, line('待定')]),
      'F2 not-a-number {"text":"待定","unit":"%","written":"","converted":""}',
    ],
    [
      'an ambiguous number',
      sheet([head, line('1,23')]),
      'F2 ambiguous-number {"text":"1,23","unit":"%","written":"","converted":""}',
    ],
    [
      'about a number',
      sheet([head, line('≥95')]),
      'F2 about-number {"text":"≥95","unit":"%","written":"","converted":""}',
    ],
    [
      'a day for a number',
      sheet([head, line({ date: '2024-03-05' })]),
      'F2 date-for-number {"text":"2024-03-05"}',
    ],
    ['TRUE for a number', sheet([head, line(true)]), 'F2 truth-for-number {"text":"TRUE"}'],
    [
      'another unit behind the number',
      sheet([
        ['编号', 2025],
        ['SALES', '312000000元'],
      ]),
      'B2 unit-differs {"text":"312000000元","unit":"万元","written":"元","converted":31200}',
    ],
    [
      'another unit in the unit column',
      sheet([
        ['编号', '单位', 2025],
        ['SALES', '元', 312_000_000],
      ]),
      'B2 unit-differs {"text":"元","written":"元","unit":"万元","converted":""}',
    ],
    [
      'another unit in the heading',
      sheet([
        ['编号', '2025年（元）'],
        ['SALES', 312_000_000],
      ]),
      'B1 header-unit-differs {"unit":"元","wanted":"万元","name":"销售额"}',
    ],
    [
      'per cent where it is not the unit',
      sheet([
        ['编号', 2025],
        ['SALES', { percent: 0.5 }],
      ]),
      'B2 percent-without-unit {"text":"50%","unit":"万元","written":"","converted":""}',
    ],
    [
      'a year twice',
      sheet([[...head, '2024年'], line(1, 2, 3, 4)]),
      'I1 duplicate-year {"heading":"2024年","first":"G1"}',
    ],
    [
      'a year out of range',
      sheet([[...head, '1024'], line(1)]),
      'I1 year-out-of-range {"year":1024,"from":1990,"to":2100}',
    ],
    [
      'an indicator twice',
      sheet([head, line(1, 2, 3), line(4)]),
      'F3 duplicate-indicator {"first":"指标!F2","name":"新指标"}',
    ],
    ['no name', sheet([head, [null, null, '4.7.2', '%', null, 5]]), 'B2 name-missing {}'],
    [
      'an unknown leaf',
      sheet([head, ['N-1', '新指标', '4.9.9', '%', null, 5]]),
      'C2 unknown-leaf {"field":"leaf","text":"4.9.9"}',
    ],
    ['no leaf', sheet([head, ['N-1', '新指标', null, '%', null, 5]]), 'B2 leaf-missing {"name":"新指标"}'],
    [
      'a name that several have',
      sheet([
        ['指标名称', 2025],
        ['人均产值', 5],
      ]),
      'A2 name-ambiguous {"name":"人均产值","codes":"A-1、A-2"}',
    ],
    [
      'a name that another code has',
      sheet([head, ['N-7', '一次交验合格率', '4.7.2', '%', null, 5]]),
      'B2 name-elsewhere {"name":"一次交验合格率","code":"K-4.7.2-1"}',
    ],
    [
      'an unknown direction',
      sheet([head, ['N-1', '新指标', '4.7.2', '%', '随便', 5]]),
      'E2 unknown-direction {"field":"direction","text":"随便"}',
    ],
    [
      'an unknown series',
      sheet([
        ['编号', '系列', 2025],
        ['SALES', '去年同期', 5],
      ]),
      'B2 unknown-series {"text":"去年同期"}',
    ],
    [
      'decimals that are none',
      sheet([
        ['编号', '小数位数', 2025],
        ['SALES', '两位', 5],
      ]),
      'B2 decimals-wrong {"field":"decimals","text":"两位"}',
    ],
    [
      'facts that differ',
      sheet([
        ['编号', '责任部门', '系列', 2025],
        ['SALES', '财务部', '实际', 5],
        ['SALES', '营销部', '目标', 6],
      ]),
      'B3 facts-differ {"field":"owner","first":"B2"}',
    ],
    [
      'too long a text',
      sheet([
        ['编号', '责任部门', 2025],
        ['SALES', '部'.repeat(121), 5],
      ]),
      'B2 text-too-long {"field":"owner","limit":120}',
    ],
    [
      'values merged',
      sheet([head, line(1, 2, 3)], { merges: [range(1, 5, 1, 6)] }),
      'F2:G2 merged-values {}',
    ],
    [
      'values merged downwards',
      sheet([head, line(1, 2, 3), ['N-2', '又一个', '4.7.2', '%', null, null, 2, 3]], {
        merges: [range(1, 5, 2, 5)],
      }),
      'F2:F3 merged-values {}',
    ],
    [
      'months without a year',
      sheet([
        ['编号', '1月', '2月'],
        ['SALES', 1, 2],
      ]),
      'B1 month-without-year {"heading":"1月"}',
    ],
    [
      'months of a rival',
      sheet([
        ['编号', '系列', '年份', '1月'],
        ['SALES', '竞争对手', 2025, 9],
      ]),
      'D2 series-without-months {}',
    ],
    [
      'an unreadable year',
      sheet([
        ['编号', '年份', '数值'],
        ['SALES', '去年', 9],
      ]),
      'B2 year-unreadable {"text":"去年"}',
    ],
    [
      'an unreadable month',
      sheet([
        ['编号', '年份', '月份', '数值'],
        ['SALES', 2025, '13', 9],
      ]),
      'C2 month-unreadable {"text":"13"}',
    ],
    [
      'an unknown way from months to the year',
      sheet([
        ['编号', '月度汇总', 2025],
        ['SALES', '加权', 9],
      ]),
      'B2 unknown-rule {"field":"yearFromMonths","text":"加权"}',
    ],
  ])('%s', (_, one, problem) => {
    const reading = read(one)
    expect(problemsOf(one)).toContain(problem)
    expect(reading.errors).toBeGreaterThan(0)
    expect(reading.drafts.filter(draft => !draft.faulty)).toEqual(
      reading.drafts.filter(draft => !draft.faulty && draft.facts.name === '又一个'),
    )
  })
})

describe('what is unusual but clear is understood and said', () => {
  test.each<[string, ReadSheet, string]>([
    ['a number kept as text', sheet([head, line('1,234')]), 'F2 text-number {"text":"1,234","value":1234}'],
    ['full-width digits', sheet([head, line('５６％')]), 'F2 text-number {"text":"５６％","value":56}'],
    [
      'a fraction shown as per cent',
      sheet([head, line({ percent: 0.986 })]),
      'F2 percent-cell {"text":"98.6%","value":98.6}',
    ],
    [
      'a name merged over its lines',
      sheet(
        [
          ['编号', '系列', 2025],
          ['SALES', '实际', 1],
          [null, '目标', 2],
        ],
        { merges: [range(1, 0, 2, 0)] },
      ),
      'A2:A3 merged-facts {"rows":2}',
    ],
    [
      'lines without a name under one',
      sheet([
        ['编号', '系列', 2025],
        ['SALES', '实际', 1],
        [null, '目标', 2],
      ]),
      'A3 carried-rows {"rows":1}',
    ],
    ['formulas', sheet([head, line({ formula: 5 })]), ' formulas {"cells":1}'],
    ['a hidden sheet', sheet([head, line(5)], { hidden: true }), ' hidden-sheet {}'],
    ['a sheet without a table', sheet([['备注'], ['没有指标']]), ' sheet-skipped {}'],
    [
      'a column of something else',
      sheet([
        ['编号', '备注二', 2025],
        ['SALES', 'x', 1],
      ]),
      'B1 column-ignored {"heading":"备注二"}',
    ],
    [
      'growth beside the years',
      sheet([
        ['编号', 2025, '2025年增长率'],
        ['SALES', 1, 2],
      ]),
      'C1 column-ignored {"heading":"2025年增长率"}',
    ],
    [
      'a heading of a section',
      sheet([head, ['一、产品结果'], line(1)], { merges: [range(1, 0, 1, 7)] }),
      ' rows-ignored {"rows":1}',
    ],
    [
      'another unit that is no scale of it',
      sheet([
        ['编号', '单位', 2025],
        ['SALES', '套', 5],
      ]),
      'B2 unit-changed {"before":"万元","after":"套"}',
    ],
    [
      'no direction',
      sheet([head, ['N-1', '新指标', '4.7.2', '%', null, 5]]),
      'B2 direction-assumed {"name":"新指标"}',
    ],
  ])('%s', (_, one, problem) => {
    expect(problemsOf(one)).toEqual([problem])
    expect(read(one).errors).toBe(0)
  })
})

test('any cells at all are read without complaint, and errors are counted as they are listed', () => {
  const cell = fc.oneof(
    fc.constantFrom<KitCell>(
      '编号',
      '名称',
      '条款',
      '系列',
      '实际',
      '2024',
      2024,
      2025,
      '1月',
      'SALES',
      '4.7.2',
      '%',
      '数值',
      '年份',
      null,
    ),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.record({ error: fc.constant('#N/A') }),
    fc.record({ date: fc.constant('2024-05-01') }),
  )
  const merge = fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
    .map(([a, b, c, d]) => range(a, b, a + c, b + d))
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }),
      fc.array(merge, { maxLength: 4 }),
      (rows, merges) => {
        const reading = read(sheet(rows, { merges }))
        expect(reading.problems.filter(({ severity }) => severity === 'error').length).toBe(reading.errors)
        for (const draft of reading.drafts) {
          for (const { value } of draft.values) expect(value === null || Number.isFinite(value)).toBe(true)
          if (!draft.faulty && draft.id === null) {
            expect(draft.facts.name).toBeTruthy()
            expect(draft.facts.leaf).toBeTruthy()
          }
        }
      },
    ),
    { numRuns: 500 },
  )
})
