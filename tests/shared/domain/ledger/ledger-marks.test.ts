import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMentionFinder } from '../../../../shared/domain/ledger/find-mentions.ts'
import type { LedgerIndicator } from '../../../../shared/domain/ledger/ledger-indicator.ts'
import { claimsInText, ledgerMarks } from '../../../../shared/domain/ledger/ledger-marks.ts'
import type { RichText } from '../../../../shared/domain/text/rich-text.ts'
import { flatText, textBlocksOf } from '../../../../shared/domain/text/walk-rich-text.ts'
import { type Sample, sampleSchema } from '../../../../shared/packs/sample.ts'
import { narrative, register } from './ledger-kit.ts'
import { typeOut } from './type-out.ts'

/** What is marked in a sentence, as `words → register`. */
const marked = (text: string, indicators: readonly LedgerIndicator[] = register): readonly string[] =>
  ledgerMarks(narrative(text), indicators).map(
    ({ start, end, params }) => `${text.slice(start, end)} → ${params.ledger} (${params.year})`,
  )

describe('a figure that contradicts the register', () => {
  test.each([
    ['2025 年一次交验合格率 98.6%。', ['98.6% → 98.90 (2025)']],
    ['2025 年，公司一次交验合格率达到 98.6%，创历史新高。', ['98.6% → 98.90 (2025)']],
    ['一次交验合格率 2025 年为百分之九十七点三。', ['百分之九十七点三 → 98.90 (2025)']],
    ['一次交验合格率由 2021 年的 96.2% 提高到 2025 年的 98.9%。', ['96.2% → 97.20 (2021)']],
    ['2022 年驱动芯片紧缺，一次交验合格率由 97.20% 降到 97.5%。', ['97.5% → 97.05 (2022)']],
    ['一次交验合格率 2025 年达到９８．６％。', ['９８．６％ → 98.90 (2025)']],
    ['2024—2025 年销售额依次为 26,800 万元、32,100 万元。', ['32,100 万元 → 31,200 (2025)']],
    ['2025 年销售额 3.21 亿元。', ['3.21 亿元 → 31,200 (2025)']],
    ['2025 年公司销售额三亿二千一百万元。', ['三亿二千一百万元 → 31,200 (2025)']],
    ['2025 年销售额 312,500,000 元。', ['312,500,000 元 → 31,200 (2025)']],
    ['二〇二五年市场投诉率降至 640 PPM。', ['640 PPM → 620 (2025)']],
    ['市场投诉率 602ppm（2025 年）。', ['602ppm → 620 (2025)']],
    ['换型时间由 2021 年的 52 分钟缩短到 2025 年的 42 分钟。', ['42 分钟 → 24 (2025)']],
    ['2025 年顾客满意度 92.0 分。', ['92.0 分 → 90.2 (2025)']],
    ['2025 年全员劳动生产率 94.0 万元。', ['94.0 万元 → 90.4 (2025)']],
    ['2025 年过程能力指数为 1.25，满足要求。', ['1.25 → 1.52 (2025)']],
    ['2025 年志愿服务时数 1,270 小时。', ['1,270 小时 → 1,720 (2025)']],
    ['2025 年一次交验合格率目标为 99.8%。', ['99.8% → 98.80 (2025)']],
    ['2025 年 K-4.7.2-1 为 98.6%。', ['98.6% → 98.90 (2025)']],
    ['First-pass yield in 2025 reached 98.6 %.', ['98.6 % → 98.9 (2025)']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  test('is named with its place and both values', () => {
    const [mark] = ledgerMarks(narrative('第一段。', '2025 年一次交验合格率 98.6%。'), register)
    expect(mark).toEqual({
      kind: 'contradicts-ledger',
      textBlock: 1,
      start: 14,
      end: 19,
      params: {
        id: '一次交验合格率',
        indicator: '一次交验合格率',
        code: 'K-4.7.2-1',
        series: 'actual',
        year: 2025,
        written: '98.60',
        ledger: '98.90',
        unit: '%',
      },
    })
  })
})

describe('no mark', () => {
  test.each([
    ['right', '2025 年一次交验合格率 98.9%。'],
    ['right, rounded as written', '2025 年一次交验合格率 99%，2022 年为 97.1%。'],
    ['right, in another scale', '2025 年销售额 3.12 亿元，即 31,200 万元。'],
    ['right, in Chinese digits', '2025 年一次交验合格率百分之九十八点九。'],
    ['a difference', '2025 年一次交验合格率提高 1.7 个百分点，比上年提高了 0.4%。'],
    ['growth', '2025 年销售额增长 16.4%，换型时间缩短 5 分钟。'],
    ['about right', '2025 年一次交验合格率约 98%，销售额超过 30,000 万元，换型时间 25 分钟左右。'],
    ['no year', '一次交验合格率 96.5%，销售额 100 万元。'],
    ['part of a year', '2025 年 3 月一次交验合格率 96.5%，2025 年上半年销售额 15,000 万元。'],
    ['since a year', '2023 年起销售额 12,345 万元。'],
    ['part of the firm', '2025 年夜班一次交验合格率 96.5%，人均销售额 90 万元。'],
    ['a longer name', '2025 年销售额预测偏差 3.4%，一次交验合格率（吸顶灯）97.7%。'],
    ['the value of a part', '2025 年台灯类一次交验合格率为 98.74%；2025 年一次交验合格率 98.74%。'],
    ['a rival', '2025 年竞品甲一次交验合格率 98.1%，标杆企业销售额 99,000 万元。'],
    ['a forecast', '预计 2025 年一次交验合格率 99.2%，2025 年计划销售额 40,000 万元。'],
    ['another unit', '2025 年一次交验合格率抽查 32 批，销售额 120 家，换型时间 3 小时。'],
    ['another figure between', '2025 年一次交验合格率提升项目投入 56%，销售额排名第 9 位。'],
    ['no value of that year', '2019 年一次交验合格率 95.0%。'],
    ['two names, two values', '2025 年销售额与市场投诉率分别为 30,000 万元和 600 PPM。'],
    ['where it came from', '2025 年一次交验合格率由 95.2% 升到 98.9%。'],
    ['a code', '详见 K-4.7.2-1，2025 年 4.7.2 条款。'],
    ['the value of another year in the sentence', '2024 年、2025 年一次交验合格率 98.5%。'],
  ])('%s: %s', (_, text) => {
    expect(marked(text)).toEqual([])
  })

  test('for a figure that is drawn from the register', () => {
    const attrs = { indicator: '一次交验合格率', series: 'actual', year: 2025 } as const
    const text: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '2025 年一次交验合格率 ' },
            { type: 'indicatorRef', attrs },
            { type: 'text', text: '。' },
          ],
        },
      ],
    }
    expect(ledgerMarks(text, register)).toEqual([])
  })
})

describe('a typed table of years', () => {
  const cell = (text: string) => ({
    type: 'tableCell' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  })
  const table = (rows: readonly (readonly string[])[]): RichText => ({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: '下表。' }] },
      { type: 'table', content: rows.map(row => ({ type: 'tableRow', content: row.map(cell) })) },
    ],
  })
  const rows = [
    ['指标', '2024 年', '2025 年', '说明'],
    ['一次交验合格率（%）', '98.5', '98.6', '2025'],
    ['销售额', '26,800 万元', '3.12 亿元', ''],
    ['订单数', '12', '13', ''],
  ]
  test('is compared cell by cell, in both directions', () => {
    const turned = (rows[0] ?? []).map((_, column) => rows.map(row => row[column] ?? ' '))
    const found = (text: RichText) =>
      ledgerMarks(text, register).map(({ textBlock, params }) => [
        flatText(textBlocksOf(text)[textBlock]?.content ?? []),
        params.ledger,
      ])
    const filled = rows.map(row => row.map(text => text || ' '))
    expect(found(table(filled))).toEqual([['98.6', '98.90']])
    expect(found(table(turned.map(row => row.map(text => text || ' '))))).toEqual([['98.6', '98.90']])
  })
})

const samples = (): readonly Sample[] => {
  const folder = 'resources/packs/sample/lamp-maker'
  return readdirSync(folder).map(version =>
    sampleSchema.parse(JSON.parse(readFileSync(`${folder}/${version}/pack.json`, 'utf8'))),
  )
}

describe.each(samples().map(sample => ({ sample, version: sample.version })))(
  'the sample $version',
  ({ sample }) => {
    const indicators = sample.indicators.map(one => ({ ...one, id: one.code }))
    const texts = [...Object.values(sample.answers), ...Object.values(sample.profile)]
    const typed = texts.map(text => typeOut(text, sample.indicators))
    const find = createMentionFinder(indicators)
    const claims = typed.flatMap(text =>
      textBlocksOf(text).flatMap(({ content }) => claimsInText(flatText(content), find)),
    )

    test('has no figure that contradicts its register', () => {
      expect(texts.flatMap(text => ledgerMarks(text, indicators))).toEqual([])
    })

    test('has none either when its live figures are typed by hand', () => {
      expect(typed.flatMap(text => ledgerMarks(text, indicators))).toEqual([])
    })

    test('is read well enough that a wrong register is noticed', () => {
      const wrong = indicators.map(one => ({
        ...one,
        actual: Object.fromEntries(
          Object.entries(one.actual).map(([year, value]) => [year, value * 1.37 + 11]),
        ),
      }))
      expect(claims.length).toBeGreaterThanOrEqual(25)
      expect(typed.flatMap(text => ledgerMarks(text, wrong)).length).toBeGreaterThanOrEqual(claims.length)
    })
  },
)

test('a value written with fewer digits never contradicts itself', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.0001, max: 99_999, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, decimals) => {
        const own = [{ ...register[0], unit: '%', actual: { '2025': value } }] as readonly LedgerIndicator[]
        return marked(`2025 年一次交验合格率 ${value.toFixed(decimals)}%。`, own).length === 0
      },
    ),
  )
})

test('any text is read without complaint', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '一次交验合格率',
            '2025 年',
            '98.6%',
            '百分之',
            '百分之零点零点',
            '一千百',
            '由',
            '（',
            '。',
            '万亿',
          ),
        ),
      ),
      parts => {
        ledgerMarks(narrative(parts.join('') || ' '), register)
      },
    ),
  )
})
