import { describe, expect, it } from 'vitest'
import { findChoices, indicatorForms } from '../../../../renderer/src/features/assess/editor/find-choices.ts'
import {
  type MissingWords,
  nothingKnown,
  type Reference,
  type References,
  referenceWords,
} from '../../../../renderer/src/features/assess/editor/reference-words.ts'
import { wordResult } from '../../../../renderer/src/features/assess/editor/word/word-result.ts'

const yieldRate = {
  id: 'i1',
  code: 'K-4.7.2-1',
  name: '一次交验合格率',
  unit: '%',
  decimals: 1,
  values: { actual: { '2024': 98.5, '2025': 98.94 }, target: { '2025': 98.8 }, rival: {}, benchmark: {} },
}
const sales = { ...yieldRate, id: 'i2', code: 'K-4.7.4-1', name: '营业收入', unit: '万元', decimals: 0 }
const known: References = {
  evidence: new Map([
    ['e1', { number: 1, title: '营业执照' }],
    ['e12', { number: 12, title: '质量奖证书' }],
    ['e2', { number: 2, title: '12 月会议纪要' }],
  ]),
  indicators: new Map([
    ['K-4.7.2-1', yieldRate],
    ['i1', yieldRate],
    ['i2', sales],
  ]),
  profile: new Map([
    ['C1', '同质化'],
    ['C12', '招工难'],
    ['A1', '检测能力'],
  ]),
}
const words: MissingWords = {
  evidence: '证据没了',
  indicator: '指标没了',
  year: (name, year) => `${name} ${year} 没有数`,
  profile: code => `${code} 没了`,
}
const indicator = (id: string, year: number | null, series: 'actual' | 'target' = 'actual'): Reference => ({
  type: 'indicatorRef',
  attrs: { indicator: id, series, year },
})

describe('what a chip says', () => {
  it.each<[string, Reference, string, string]>([
    ['an evidence', { type: 'evidenceRef', attrs: { evidence: 'e12' } }, 'E-12 质量奖证书', 'there'],
    ['a removed evidence', { type: 'evidenceRef', attrs: { evidence: 'x' } }, '证据没了', 'missing'],
    ['a name', indicator('i1', null), '一次交验合格率', 'there'],
    ['a value, rounded, with its unit', indicator('i1', 2025), '98.9%', 'there'],
    ['another series', indicator('i1', 2025, 'target'), '98.8%', 'there'],
    ['an indicator by its code', indicator('K-4.7.2-1', 2024), '98.5%', 'there'],
    ['a year without value', indicator('i1', 2019), '一次交验合格率 2019 没有数', 'missing'],
    ['a removed indicator', indicator('x', 2025), '指标没了', 'missing'],
    ['a profile row', { type: 'profileRef', attrs: { code: 'C1' } }, 'C1', 'there'],
    ['a removed profile row', { type: 'profileRef', attrs: { code: 'C9' } }, 'C9 没了', 'missing'],
  ])('%s', (_, reference, text, state) => {
    expect(referenceWords(reference, known, words)).toMatchObject({ text, state })
  })

  it('nothing is called gone before it is known what there is', () => {
    for (const reference of [indicator('x', null), { type: 'profileRef', attrs: { code: 'C9' } } as const])
      expect(referenceWords(reference, nothingKnown, words).state).toBe('pending')
  })
})

describe('what @ offers', () => {
  it.each([
    ['12', ['e12', 'e2']],
    ['e-12', ['e12', 'e2']],
    ['k-4.7.4', ['i2']],
    ['合格率', ['i1']],
    ['c1', ['C1', 'C12']],
    ['同质', ['C1']],
    ['没有', []],
  ])('%s → %j', (query, keys) => {
    expect(findChoices(known, query).map(choice => choice.key)).toEqual(keys)
  })

  it('a row named by its whole code comes before evidence of that name', () => {
    const evidence = new Map([['e9', { number: 9, title: 'C1 厂房平面图' }]])
    expect(findChoices({ ...known, evidence }, 'c1')[0]).toMatchObject({ kind: 'profile', key: 'C1' })
  })

  it('an indicator by name, then its years, newest first and actual before target', () => {
    expect(
      indicatorForms(yieldRate).map(
        form => form.type === 'indicatorRef' && [form.attrs.series, form.attrs.year],
      ),
    ).toEqual([
      ['actual', null],
      ['actual', 2025],
      ['target', 2025],
      ['actual', 2024],
    ])
  })
})

describe('the result of reading Word', () => {
  const word = { text: { type: 'doc', content: [] }, images: 0, notes: [] }
  it.each([
    ['is taken as it is', word, word],
    ['is nothing without notes', { text: word.text, images: 0 }, null],
    ['is nothing for another job', { exportId: 'x' }, null],
    ['is nothing for no result', null, null],
  ])('%s', (_, given, expected) => {
    expect(wordResult(given)).toEqual(expected)
  })
})
