import { describe, expect, test } from 'vitest'
import { mentionsRow } from '../../../../shared/domain/profile/mentions-row.ts'
import { type CoverageFacts, rowCoverage } from '../../../../shared/domain/profile/row-coverage.ts'
import type { Inline, RichText } from '../../../../shared/domain/text/rich-text.ts'
import { readPack } from '../../../packs/read-pack.ts'

const instrument = readPack('instrument', 'gbt-19580-2012', '1.1.0')

const written = (text: string): Inline => ({ type: 'text', text })
const profileRef = (code: string): Inline => ({ type: 'profileRef', attrs: { code } })
const indicatorRef = (indicator: string): Inline => ({
  type: 'indicatorRef',
  attrs: { indicator, series: 'actual', year: 2025 },
})
const doc = (...paragraphs: Inline[][]): RichText => ({
  type: 'doc',
  content: paragraphs.map(content => ({ type: 'paragraph', content })),
})
const tableOf = (...rows: Inline[][][]): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'table',
      content: rows.map(cells => ({
        type: 'tableRow',
        content: cells.map(content => ({
          type: 'tableCell',
          content: [{ type: 'paragraph', content }],
        })),
      })),
    },
  ],
})

describe('a passage names a row', () => {
  test.each([
    { text: '为应对 C1，2025 年新建光学实验室', named: true },
    { text: '应对C1、C2', named: true },
    { text: '（C1）', named: true },
    { text: 'C10 与 AC1、C1.2、PC-C1', named: false },
    { text: 'c1', named: false },
    { text: '海外认证周期长', named: true },
    { text: '海外 认证周期（平均九个月）长', named: false },
    { text: '海外　认证周期长，逐年改善', named: true },
    { text: '认证周期', named: false },
  ])('$text: $named', ({ text, named }) => {
    expect(mentionsRow([], text, { code: 'C1', name: '海外认证周期长（平均九个月）' })).toBe(named)
  })

  test('a name too short to tell apart is not looked for', () => {
    expect(mentionsRow([], '业绩 ab 人', { code: 'K1', name: 'ab' })).toBe(false)
    expect(mentionsRow([], '人', { code: 'K1', name: '人' })).toBe(false)
    expect(mentionsRow([], 'x', { code: 'K1', name: '' })).toBe(false)
  })
})

const challenge = { id: 'r1', tableId: 'challenges', code: 'C1', cells: { challenge: '海外认证周期长' } }
const customer = { id: 'r2', tableId: 'customers', code: 'K1', cells: { group: '酒店工程客户' } }
const supplier = { id: 'r3', tableId: 'suppliers', code: 'S2', cells: { type: '光源' } }
const cycle = { id: 'i1', code: 'K-1', leaf: '4.7.6', name: '认证周期', definition: '从送样到取证的天数' }
const share = { id: 'i2', code: 'K-2', leaf: '4.7.3.3', name: '海外销售占比', definition: '应对 C1' }
const process = { id: 'i3', code: 'K-3', leaf: '4.4.7', name: '到货合格率', definition: '' }

const cover = (more: Partial<CoverageFacts>) =>
  rowCoverage({ instrument, rows: [challenge], answers: {}, indicators: [], ...more })

const ofChallenge = (more: object) => [
  {
    rowId: 'r1',
    tableId: 'challenges',
    code: 'C1',
    namedIn: [],
    missingIn: [['4.2.2.3']],
    indicators: [],
    lacksIndicator: true,
    ...more,
  },
]

test.each([
  { name: 'nothing written', more: {}, covered: ofChallenge({}) },
  {
    name: 'a reference in 4.2.2.3',
    more: { answers: { '4.2.2.3': doc([profileRef('C1')]) } },
    covered: ofChallenge({ namedIn: ['4.2.2.3'], missingIn: [] }),
  },
  {
    name: 'a reference elsewhere does not answer it',
    more: { answers: { '4.1.2': doc([profileRef('C1')]) } },
    covered: ofChallenge({ namedIn: ['4.1.2'] }),
  },
  {
    name: 'an indicator in the same paragraph',
    more: {
      answers: { '4.2.2.3': doc([written('应对 C1：'), indicatorRef('i1')]) },
      indicators: [cycle, process],
    },
    covered: ofChallenge({ namedIn: ['4.2.2.3'], missingIn: [], indicators: ['i1'], lacksIndicator: false }),
  },
  {
    name: 'an indicator in another paragraph does not stand beside it',
    more: {
      answers: { '4.2.2.3': doc([written('应对 C1')], [indicatorRef('i1')]) },
      indicators: [cycle],
    },
    covered: ofChallenge({ namedIn: ['4.2.2.3'], missingIn: [] }),
  },
  {
    name: 'an indicator named in the same row of a table, not in the next',
    more: {
      answers: {
        '4.2.2.3': tableOf(
          [[written('C1')], [written('认证周期降到 60 天')]],
          [[written('C2')], [indicatorRef('i2')]],
        ),
      },
      indicators: [cycle, { ...share, definition: '' }],
    },
    covered: ofChallenge({ namedIn: ['4.2.2.3'], missingIn: [], indicators: ['i1'], lacksIndicator: false }),
  },
  {
    name: 'an indicator whose definition names it, or that a cell of the row names',
    more: {
      rows: [{ ...challenge, cells: { ...challenge.cells, measure: '认证周期' } }],
      indicators: [share, cycle],
    },
    covered: ofChallenge({ indicators: ['i2', 'i1'], lacksIndicator: false }),
  },
  {
    name: 'the narrative of a result leaf that names it brings the indicators of that leaf',
    more: { answers: { '4.7.6': doc([written('C1 的进展')]) }, indicators: [cycle] },
    covered: ofChallenge({ namedIn: ['4.7.6'], indicators: ['i1'], lacksIndicator: false }),
  },
  {
    name: 'an indicator outside the results is no result',
    more: {
      rows: [{ ...challenge, cells: { challenge: '海外认证周期长', measure: '到货合格率' } }],
      indicators: [process],
    },
    covered: ofChallenge({}),
  },
])('$name', ({ more, covered }) => {
  expect(cover(more)).toEqual(covered)
})

test('customer groups must reappear in one leaf of 4.3, supplier types in 4.4.7; neither asks for an indicator', () => {
  const rows = [customer, supplier]
  expect(cover({ rows }).map(({ missingIn, lacksIndicator }) => ({ missingIn, lacksIndicator }))).toEqual([
    { missingIn: [['4.3.2.2', '4.3.2.3', '4.3.3.2', '4.3.3.3']], lacksIndicator: false },
    { missingIn: [['4.4.7']], lacksIndicator: false },
  ])
  const answers = {
    '4.3.3.2': doc([written('酒店工程客户每季回访')]),
    '4.4.7': doc([written('光源供方年度评价')]),
  }
  expect(cover({ rows, answers }).map(({ missingIn }) => missingIn)).toEqual([[], []])
})

test('empty rows and rows of tables that the instrument does not have are left out', () => {
  const rows = [
    { ...challenge, cells: { challenge: ' ' } },
    { ...challenge, tableId: 'none' },
  ]
  expect(cover({ rows })).toEqual([])
})
