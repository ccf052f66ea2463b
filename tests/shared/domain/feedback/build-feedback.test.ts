import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../../shared/domain/dossier/model.ts'
import { buildFeedback } from '../../../../shared/domain/feedback/build-feedback.ts'
import type { FeedbackSnapshot } from '../../../../shared/domain/feedback/feedback-snapshot.ts'
import type { FeedbackWords } from '../../../../shared/domain/feedback/feedback-words.ts'
import { emptyFirmFacts } from '../../../../shared/domain/firm/facts.ts'
import { resources } from '../../../content-lock.ts'
import { readPack } from '../../../packs/read-pack.ts'

const instrument = readPack('instrument', 'gbt-19580-2012', '1.0.0')
const items = instrument.categories.flatMap(category => category.items)
const wordsOf = (language: string): FeedbackWords =>
  JSON.parse(readFileSync(join(resources, 'locales', language, 'feedback.json'), 'utf8'))

const everyItemAt = (percent: number) =>
  Object.fromEntries(items.map(item => [item.code, { percent, reason: '' }]))

const snapshot = (more: Partial<FeedbackSnapshot> = {}): FeedbackSnapshot => ({
  language: 'zh-CN',
  builtOn: '2026-03-31',
  appVersion: '0.1.0',
  firm: emptyFirmFacts('甲样灯饰'),
  style: readPack('print-style', 'award-xiao4', '1.0.0'),
  instrument,
  assessment: { year: 2025, title: '年度自评' },
  scores: everyItemAt(45),
  previous: null,
  findings: [],
  actions: [],
  team: null,
  overall: '',
  ...more,
})

const partOf = (given: FeedbackSnapshot, id: string): readonly Block[] =>
  buildFeedback(given, wordsOf(given.language)).parts.find(part => part.id === id)?.blocks ?? []

const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block => {
    if (block.type === 'heading') return [block.text]
    if (block.type === 'paragraph') return [block.runs.map(run => ('text' in run ? run.text : '')).join('')]
    if (block.type === 'list')
      return block.items.map(item =>
        item
          .flat()
          .map(run => ('text' in run ? run.text : ''))
          .join(''),
      )
    return []
  })

const rowsOf = (block: Block | undefined): readonly (readonly string[])[] =>
  block?.type === 'table'
    ? block.rows.map(row => row.map(cell => cell.runs.map(run => ('text' in run ? run.text : '/')).join('')))
    : []

describe('the summary', () => {
  test('states total, level, change and extremes of the figures given', () => {
    const scores = {
      ...everyItemAt(45),
      '4.1.2': { percent: 70, reason: '' },
      '4.4.6': { percent: 20, reason: '' },
    }
    const previous = { year: 2024, scores: everyItemAt(40) }
    expect(textsOf(partOf(snapshot({ scores, previous }), 'summary'))).toEqual([
      '2025 年度评价总分 460 分（满分 1,000 分），23 个评分条款全部完成评分。',
      '按行业惯用的说法，该总分处于“良好”区间：市级奖申报的常见区间。',
      '准则本身不划分成熟度等级，等级名称与分界为业内习惯用法，仅供内部参考。',
      '与 2024 年度（400 分）相比，变化 +60 分。',
      '得分率最高的类目是 4.1 领导（56.4%），最低的是 4.4 资源（43.1%）。',
      '评价共记录优势 0 条、改进空间 0 条，逐条列于第三部分。',
      '关键优势',
      '尚未记录。',
      '关键改进空间',
      '尚未记录。',
    ])
  })

  test('an unfinished assessment says so and names no level', () => {
    const [first, ...rest] = textsOf(
      partOf(snapshot({ scores: { '4.1.2': { percent: 50, reason: '' } } }), 'summary'),
    )
    expect(first).toBe(
      '2025 年度评价已完成 1 / 23 个评分条款，已评条款合计 25 分（满分 1,000 分）；总分待全部条款评完后才有意义。',
    )
    expect(rest.some(text => text.includes('区间'))).toBe(false)
  })

  test('a total that is almost always inflated is told with the calibration fact', () => {
    const texts = textsOf(partOf(snapshot({ scores: everyItemAt(80) }), 'summary'))
    expect(texts).toContain(`提示：${instrument.maturity.inflatedWarning.zh}`)
  })

  test('key findings come from the items with the most points won and the most points open', () => {
    const findings = [
      { item: '4.4.6', kind: 'strength' as const, text: '小', dimension: null },
      { item: '4.7.2', kind: 'strength' as const, text: '大', dimension: null },
      { item: '4.7.2', kind: 'strength' as const, text: '同条第二', dimension: null },
      { item: '4.4.6', kind: 'opportunity' as const, text: '小缺', dimension: 'L' },
      { item: '4.7.4', kind: 'opportunity' as const, text: '大缺', dimension: 'C' },
    ]
    const texts = textsOf(partOf(snapshot({ findings }), 'summary'))
    expect(texts.slice(texts.indexOf('关键优势'))).toEqual([
      '关键优势',
      '4.7.2 大',
      '4.4.6 小',
      '关键改进空间',
      '4.7.4 大缺',
      '4.4.6 小缺',
    ])
  })
})

test('the score table closes: items, categories, total, and last year beside them', () => {
  const previous = { year: 2024, scores: everyItemAt(40) }
  const table = partOf(snapshot({ previous }), 'scores').find(block => block.type === 'table')
  const rows = rowsOf(table)
  expect(rows.length).toBe(23 + 7 + 1)
  expect(rows.slice(0, 2)).toEqual([
    ['4.1', '领导', '110', '45.0%', '49.5', '44.0', '+5.5'],
    ['4.1.2', '高层领导的作用', '50', '45%', '22.5', '20.0', '+2.5'],
  ])
  expect(rows.at(-1)).toEqual(['合计', '1,000', '45.0%', '450', '400', '+50.0'])
})

test('what is not scored is not printed as a share of nothing', () => {
  const scores = { '4.1.2': { percent: 40, reason: '' }, '4.4.2': { percent: null, reason: '' } }
  const blocks = partOf(snapshot({ scores, previous: { year: 2024, scores: everyItemAt(40) } }), 'scores')
  const rows = rowsOf(blocks.find(block => block.type === 'table'))
  expect([rows[0], rows[4], rows.at(-1)]).toEqual([
    ['4.1', '领导', '110', '已评 1/3', '20.0', '44.0', '—'],
    ['4.2', '战略', '90', '未评', '—', '36.0', '—'],
    ['合计', '1,000', '已评 1/23', '20', '400', '—'],
  ])
  expect(blocks.some(block => block.type === 'charts')).toBe(false)
  const leaders = { '4.1.2': 40, '4.1.3': 50, '4.1.4': 50 }
  const whole = Object.fromEntries(
    Object.entries(leaders).map(([code, percent]) => [code, { percent, reason: '' }]),
  )
  expect(partOf(snapshot({ scores: whole }), 'scores').find(block => block.type === 'charts')).toMatchObject({
    charts: [{ labels: ['4.1 领导'], values: [45.5] }],
  })
})

test('priorities are ordered by the points still open; closed actions are left out', () => {
  const findings = items.map(item => ({
    item: item.code,
    kind: 'opportunity' as const,
    text: `${item.code} 缺`,
    dimension: null,
  }))
  const action = { title: '补对标', item: '4.7.4', priority: 45, owner: '财务部', dueOn: '2026-06-30' }
  const blocks = partOf(
    snapshot({
      findings,
      actions: [
        { ...action, state: 'do' },
        { ...action, title: '已做完', state: 'closed' },
      ],
    }),
    'priorities',
  )
  const [open, actions] = blocks.filter(block => block.type === 'table')
  expect(rowsOf(open).slice(0, 4)).toEqual([
    ['1', '4.7.2 产品和服务结果', '4.7.2 缺', '44.0'],
    ['2', '4.7.3 顾客与市场结果', '4.7.3 缺', '44.0'],
    ['3', '4.7.4 财务结果', '4.7.4 缺', '44.0'],
    ['4', '4.4.2 人力资源', '4.4.2 缺', '33.0'],
  ])
  expect(rowsOf(actions)).toEqual([['1', '4.7.4', '补对标', '财务部', '2026 年 6 月 30 日', '实施']])
})

test.each(['zh-CN', 'en'] as const)('the method page tells who scored how, in %s', language => {
  const team: FeedbackSnapshot['team'] = {
    assessors: [{ name: '王芳', role: 'leader', affiliation: '质量部' }],
    spreadLimit: 20,
    consensus: [
      { item: '4.1.2', ballots: [40, 50], agreed: 45, reason: '有据', visited: 50, visitReason: '现场证实' },
    ],
    agreement: { meanDeviation: 4.24, withinLimit: 0.875, kendallW: 0.714, icc: null },
    checks: { total: 4, confirmed: 2, partly: 1, refuted: 1 },
  }
  const words = wordsOf(language)
  const texts = textsOf(partOf(snapshot({ team, language }), 'method'))
  expect(texts.some(text => text.includes('4.2') && text.includes('87.5%') && text.includes('0.71'))).toBe(
    true,
  )
  expect(texts.some(text => text.includes('ICC'))).toBe(false)
  expect(texts.some(text => text.includes('4') && /部分属实 1|1 confirmed in part/.test(text))).toBe(true)
  const opened = { ...team, consensus: [], checks: { total: 0, confirmed: 0, partly: 0, refuted: 0 } }
  const early = textsOf(partOf(snapshot({ team: opened, language }), 'method'))
  expect(early).toContain(words.method.consensusNone)
  expect(early.filter(text => /现场核查|On site/.test(text))).toEqual([])
  expect(textsOf(partOf(snapshot({ language }), 'method'))).toContain(words.method.selfOnly)
  expect(textsOf(partOf(snapshot({ team, language }), 'findings')).some(text => text.includes('50%'))).toBe(
    true,
  )
})

test('nothing stays unfilled in either language', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const model = JSON.stringify(buildFeedback(snapshot({ language }), wordsOf(language)))
    expect(model.match(/\{\{\w+\}\}/g) ?? []).toEqual(
      Object.values(wordsOf(language).phrases).flatMap(phrase => phrase.match(/\{\{\w+\}\}/g) ?? []),
    )
  }
})
