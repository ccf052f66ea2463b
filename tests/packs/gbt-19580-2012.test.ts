import { expect, test } from 'vitest'
import { readPack } from './read-pack.ts'

const instrument = readPack('instrument', 'gbt-19580-2012', '1.1.0')
const first = readPack('instrument', 'gbt-19580-2012', '1.0.0')
const items = instrument.categories.flatMap(category => category.items)
const leaves = items.flatMap(item => item.leaves)

test('holds 7 categories, 23 items and 38 leaves whose points close at 1,000', () => {
  expect(instrument.categories.map(category => [category.code, category.points])).toEqual([
    ['4.1', 110],
    ['4.2', 90],
    ['4.3', 90],
    ['4.4', 130],
    ['4.5', 100],
    ['4.6', 80],
    ['4.7', 400],
  ])
  expect(110 + 90 + 90 + 130 + 100 + 80 + 400).toBe(instrument.totalPoints)
  expect(items.map(item => [item.code, item.points, item.scale, item.leaves.length])).toEqual([
    ['4.1.2', 50, 'process', 1],
    ['4.1.3', 30, 'process', 1],
    ['4.1.4', 30, 'process', 3],
    ['4.2.2', 40, 'process', 2],
    ['4.2.3', 50, 'process', 2],
    ['4.3.2', 40, 'process', 2],
    ['4.3.3', 50, 'process', 2],
    ['4.4.2', 60, 'process', 4],
    ['4.4.3', 15, 'process', 1],
    ['4.4.4', 20, 'process', 1],
    ['4.4.5', 15, 'process', 1],
    ['4.4.6', 10, 'process', 1],
    ['4.4.7', 10, 'process', 1],
    ['4.5.2', 50, 'process', 3],
    ['4.5.3', 50, 'process', 2],
    ['4.6.2', 40, 'process', 2],
    ['4.6.3', 40, 'process', 2],
    ['4.7.2', 80, 'results', 1],
    ['4.7.3', 80, 'results', 2],
    ['4.7.4', 80, 'results', 1],
    ['4.7.5', 60, 'results', 1],
    ['4.7.6', 50, 'results', 1],
    ['4.7.7', 50, 'results', 1],
  ])
  expect(leaves).toHaveLength(38)
})

test('holds every question, evidence kind and indicator of the research', () => {
  expect(leaves.reduce((count, leaf) => count + leaf.questions.length, 0)).toBe(162)
  expect(leaves.reduce((count, leaf) => count + leaf.evidenceKinds.length, 0)).toBe(166)
  expect(leaves.reduce((count, leaf) => count + leaf.indicators.length, 0)).toBe(80)
  expect(instrument.commentTemplates.map(template => template.id)).toEqual(
    Array.from({ length: 16 }, (_, index) => `F${index + 1}`),
  )
})

test('numbers questions, evidence and indicators 1…n within their leaf', () => {
  const numbered = (prefix: string, code: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${code}-${index + 1}`)
  expect(
    leaves.map(leaf => [
      leaf.questions.map(question => question.id),
      leaf.evidenceKinds.map(kind => kind.id),
      leaf.indicators.map(indicator => indicator.id),
    ]),
  ).toEqual(
    leaves.map(leaf => [
      numbered('Q', leaf.code, leaf.questions.length),
      numbered('E', leaf.code, leaf.evidenceKinds.length),
      numbered('K', leaf.code, leaf.indicators.length),
    ]),
  )
})

test('asks for numbers where results are scored, and only there', () => {
  const withIndicators = leaves.filter(leaf => leaf.indicators.length > 0).map(leaf => leaf.code)
  expect(withIndicators).toEqual(['4.7.2', '4.7.3.2', '4.7.3.3', '4.7.4', '4.7.5', '4.7.6', '4.7.7'])
  expect(leaves.filter(leaf => leaf.questions.length < 3 || leaf.evidenceKinds.length < 3)).toEqual([])
})

test('scores process by ADLI and results by LeTCI on the same six bands', () => {
  const bands = ['0-5', '10-25', '30-45', '50-65', '70-85', '90-100']
  expect(
    instrument.scales.map(scale => ({
      id: scale.id,
      step: scale.step,
      dimensions: scale.dimensions.map(dimension => dimension.id),
      bands: scale.bands.map(band => band.id),
      caps: scale.caps.map(cap => [cap.when, cap.dimension, cap.maxPercent, cap.provenance.confidence]),
      frame: scale.writingFrame.length,
    })),
  ).toEqual([
    {
      id: 'process',
      step: 5,
      dimensions: ['A', 'D', 'L', 'I'],
      bands,
      caps: [
        ['no-learning-evidence', 'L', 25, 'design'],
        ['single-site', 'D', 45, 'design'],
      ],
      frame: 6,
    },
    {
      id: 'results',
      step: 5,
      dimensions: ['Le', 'T', 'C', 'I'],
      bands,
      caps: [
        ['no-comparison-data', null, 45, 'design'],
        ['fewer-than-three-years', 'T', 25, 'design'],
      ],
      frame: 10,
    },
  ])
})

test('never calls points, names or maturity labels official', () => {
  const { structure, points, questions, scoring } = instrument.provenance
  expect([structure, points, questions, scoring].map(mark => mark.confidence)).toEqual([
    'unverified',
    'unverified',
    'design',
    'unverified',
  ])
  expect(instrument.maturity.provenance.confidence).toBe('unverified')
  expect(instrument.maturity.inflatedProvenance.confidence).toBe('design')
})

test('holds the fourteen profile fields of annex B under the limit of 3,000 characters', () => {
  expect(instrument.profile.maxCharacters).toBe(3000)
  expect(instrument.profile.sections.map(section => section.fields.map(field => field.id))).toEqual([
    ['B.1.1.a', 'B.1.1.b', 'B.1.1.c', 'B.1.1.d', 'B.1.1.e'],
    ['B.1.2.a', 'B.1.2.b', 'B.1.2.c', 'B.1.2.d'],
    ['B.2.1.a', 'B.2.1.b', 'B.2.1.c'],
    ['B.2.2'],
    ['B.2.3'],
  ])
})

test('version 1.1.0 adds tables, facts and sources to 1.0.0 and changes no point, question, scale or comment', () => {
  const { version, publishedOn, sources, facts, profile, maturity, ...rest } = instrument
  expect({ version, publishedOn }).toEqual({ version: '1.1.0', publishedOn: '2026-11-27' })
  const { version: _, publishedOn: __, sources: s, facts: f, profile: p, maturity: m, ...before } = first
  expect(rest).toEqual(before)
  expect(sources.slice(0, s.length)).toEqual(s)
  expect(facts.slice(0, f.length)).toEqual(f)
  expect({ ...profile, tables: [] }).toEqual(p)
  expect({ ...maturity, inflatedWarning: m.inflatedWarning }).toEqual(m)
})

test('holds the facts an assessment leans on, each with its confidence', () => {
  expect(instrument.facts.map(fact => [fact.label.zh, fact.provenance.confidence])).toEqual([
    ['第一版', 'verified'],
    ['第二版', 'verified'],
    ['2012 版发布与实施日期', 'unverified'],
    ['起草单位', 'verified'],
    ['分值', 'verified'],
    ['GB/Z 19579', 'verified'],
    ['九个基本理念', 'unverified'],
    ['框架逻辑', 'verified'],
    ['4.1.2 的六个方面', 'verified'],
    ['2004 版分值（仅供旧材料参考）', 'unverified'],
    ['是否有更新版本', 'unverified'],
    ['提要', 'verified'],
    ['两种条款、八个维度', 'unverified'],
    ['怎样选档', 'unverified'],
    ['合议', 'unverified'],
    ['得分分布的参照', 'verified'],
    ['波多里奇的分段', 'unverified'],
    ['证据陈述的数量', 'verified'],
    ['组织概述与条款的呼应', 'design'],
    ['地方衍生标准', 'verified'],
    ['中山市适用的版本', 'verified'],
    ['相关标准的动向', 'unverified'],
  ])
})

test('the tables of the profile name their letters, their field and the leaves that answer their rows', () => {
  const results = leaves.filter(leaf => leaf.code.startsWith('4.7')).map(leaf => leaf.code)
  expect(
    instrument.profile.tables.map(table => [
      table.codePrefix,
      table.id,
      table.field,
      table.columns.map(column => `${column.id}:${column.kind}`).join(' '),
      table.answeredIn,
      table.provenance.confidence,
    ]),
  ).toEqual([
    [
      'P',
      'products',
      'B.1.1.a',
      'line:text share:share features:text delivery:text',
      ['4.5.2.2', '4.7.2'],
      'design',
    ],
    [
      'K',
      'customers',
      'B.1.2.b',
      'group:text share:share needs:text difference:text',
      ['4.3.2.2', '4.3.2.3', '4.3.3.2', '4.3.3.3'],
      'design',
    ],
    ['S', 'suppliers', 'B.1.2.c', 'type:text count:number role:text requirements:text', ['4.4.7'], 'design'],
    [
      'R',
      'competitors',
      'B.2.1.a',
      'name:text share:percent ahead:text behind:text source:text',
      ['4.2.2.2', '4.7.3.3'],
      'design',
    ],
    [
      'C',
      'challenges',
      'B.2.2',
      'challenge:text aspect:text objective:text measure:text',
      ['4.2.2.3', ...results],
      'design',
    ],
    [
      'A',
      'advantages',
      'B.2.2',
      'advantage:text aspect:text objective:text measure:text',
      ['4.2.2.3', ...results],
      'design',
    ],
  ])
})
