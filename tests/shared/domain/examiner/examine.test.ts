import { describe, expect, test } from 'vitest'
import { examine } from '../../../../shared/domain/examiner/examine.ts'
import type { Remark } from '../../../../shared/domain/examiner/remark.ts'
import type { ExaminerSnapshot } from '../../../../shared/domain/examiner/snapshot.ts'
import { summariseRemarks } from '../../../../shared/domain/examiner/summarise-remarks.ts'
import { kindOf } from '../../../packs/kind-of.ts'
import { readPack } from '../../../packs/read-pack.ts'
import { facts } from '../dossier/small-snapshot.ts'
import { add, answer, band, evidence, findings, indicator, links, score, unprove, write } from './draft.ts'
import { healthySnapshot } from './healthy-snapshot.ts'
import { doc, processText } from './healthy-texts.ts'
import { sampleSnapshot } from './sample-snapshot.ts'

const pack = readPack('review-rules', 'examiner')
const names = (remarks: readonly Remark[]): readonly string[] =>
  remarks.map(({ rule, key }) => `${rule} ${key}`)

/** The rooms of a snapshot that a firm may not have begun, one after the other taken away. */
const emptied: readonly (readonly [string, Partial<ExaminerSnapshot>])[] = [
  ['answers', { answers: {} }],
  ['scores', { scores: {} }],
  ['findings', { findings: [] }],
  ['indicators', { indicators: [] }],
  ['evidence', { evidence: [] }],
  ['profile', { profile: {}, rows: [] }],
  ['actions', { actions: [] }],
  ['team', { team: { assessors: [], ballots: [], consensus: [], visitChecks: [] } }],
  ['year before', { previous: null }],
]

describe('the order of remarks', () => {
  test('gravest first, then the points that hang on it, then the instrument', () => {
    const draft = healthySnapshot()
    findings(draft, '4.1.2', 'strength', [])
    findings(draft, '4.1.4', 'strength', [])
    write(draft, '4.4.3', '')
    write(draft, '4.4.5', '')
    band(draft, '4.1.2', 'I', '0-5')
    evidence(draft, 'e54', { documentNumber: '' })
    expect(examine(draft, pack).map(({ rule, key, item, points }) => [rule, key, item, points])).toEqual([
      ['strong-without-strength', 'findings:4.1.2', '4.1.2', 50],
      ['strong-without-strength', 'findings:4.1.4', '4.1.4', 30],
      ['leaf-unwritten', 'answer:4.4.3', '4.4.3', 15],
      ['leaf-unwritten', 'answer:4.4.5', '4.4.5', 15],
      ['bands-far-apart', 'score:4.1.2', '4.1.2', 50],
      ['evidence-without-number', 'evidence:e54', '4.1.4', 30],
    ])
  })

  test('evidence behind several items belongs to none and weighs as the heaviest', () => {
    const draft = healthySnapshot()
    links(draft, 'e54', ['answer:4.1.4.2', 'answer:4.7.2'])
    evidence(draft, 'e54', { documentNumber: '' })
    expect(examine(draft, pack)).toMatchObject([{ rule: 'evidence-without-number', item: null, points: 80 }])
  })

  test('the same snapshot gives the same remarks', () => {
    expect(examine(sampleSnapshot(), pack)).toEqual(examine(sampleSnapshot(), pack))
  })
})

describe('an assessment that was only begun', () => {
  test.each(emptied)('without %s it still gives remarks and breaks nothing', (_, part) => {
    const remarks = examine({ ...healthySnapshot(), ...part }, pack)
    expect(new Set(names(remarks)).size).toBe(remarks.length)
    expect(remarks.every(({ quote }) => [...quote].length <= 60)).toBe(true)
  })

  test('with nothing at all it asks for the answers, the results and the profile, and for nothing else', () => {
    const empty = Object.assign(healthySnapshot(), ...emptied.map(([, part]) => part))
    const rules = new Set(examine(empty, pack).map(({ rule }) => rule))
    expect([...rules]).toEqual(['leaf-unwritten', 'results-leaf-empty', 'profile-unwritten'])
  })
})

describe('the sample firm', () => {
  test('draws few remarks, and quickly', () => {
    const snapshot = sampleSnapshot()
    examine(snapshot, pack)
    const start = performance.now()
    const remarks = examine(snapshot, pack)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(remarks.length).toBeLessThan(60)
  })

  test('with faults put into it, each is found at its place', () => {
    const draft = { ...sampleSnapshot() }
    score(draft, '4.1.3', { percent: 75, reason: '不错。' })
    findings(draft, '4.1.3', 'strength', [])
    unprove(draft, '4.1.3')
    draft.evidence = draft.evidence.filter(({ number }) => number !== 15)
    add(draft, '4.4.6', '2025 年，准时交付率为 99.9%。设备管理水平显著提高。')
    answer(draft, '4.4.7', draft.answers['4.4.5'] ?? { type: 'doc', content: [] })
    indicator(draft, 'K-4.7.2-1', { rivalName: '', actual: { 2024: 98.5 } })
    const found = new Set(names(examine(draft, pack)))
    const wanted = [
      'percent-outside-bands score:4.1.3',
      'reason-thin score:4.1.3',
      'strong-without-strength findings:4.1.3',
      'opportunities-outweigh findings:4.1.3',
      'cited-evidence-gone answer:4.3.3.3',
      'satisfaction-survey-missing proof:4.3.3.3',
      'claim-without-number answer:4.4.6',
      'repeats-other-leaf answer:4.4.7',
      'few-years indicator:K-4.7.2-1',
      'year-missing indicator:K-4.7.2-1',
      'rival-nameless indicator:K-4.7.2-1',
    ]
    expect(wanted.filter(one => !found.has(one))).toEqual([])
    expect([...found].filter(one => one.startsWith('ledger-contradicted answer:4.4.6'))).toHaveLength(1)
  })
})

test('remarks are counted by severity, topic and item, the worst item first', () => {
  const draft = healthySnapshot()
  findings(draft, '4.1.4', 'strength', [])
  band(draft, '4.1.2', 'I', '0-5')
  write(draft, '4.4.3', '')
  draft.actions = []
  expect(summariseRemarks(examine(draft, pack), draft.instrument)).toEqual({
    counts: { error: 2, warning: 1, info: 1 },
    topics: [
      { topic: 'score', count: 2 },
      { topic: 'text', count: 1 },
      { topic: 'improvement', count: 1 },
    ],
    items: [
      { item: '4.1.4', points: 30, error: 1, warning: 0, info: 0 },
      { item: '4.4.3', points: 15, error: 1, warning: 0, info: 0 },
      { item: '4.1.2', points: 50, error: 0, warning: 0, info: 1 },
    ],
  })
})

test('an instrument of another kind is read by what it has: nothing is asked of it that is not its own', () => {
  const instrument = readPack('instrument', 'iso-9001-2015')
  const leaves = instrument.categories.flatMap(category => category.items).flatMap(item => item.leaves)
  const healthy = healthySnapshot()
  const draft = {
    ...healthy,
    instrument,
    answers: Object.fromEntries(leaves.map(leaf => [leaf.code, processText(leaf, [])])),
    scores: {},
    findings: [],
    actions: [],
    rows: [],
    profile: {},
    evidence: leaves.map(({ code, evidenceKinds }, at) => ({
      id: `i${at}`,
      number: at + 1,
      facts: facts(evidenceKinds.map(kind => kind.text.zh).join('，'), { kind: 'record' }),
      kind: kindOf('record'),
      links: [`answer:${code}`],
    })),
    previous: null,
    team: { ...healthy.team, consensus: [], visitChecks: [], ballots: [] },
  }
  const rules = pack.rules.filter(({ check }) => check !== 'length-against-budget')
  expect([...new Set(examine(draft, { ...pack, rules }).map(({ rule }) => rule))]).toEqual(['item-unscored'])
})

test('an assessment of a year gone by is read as it stood: what came later does not speak', () => {
  const draft = healthySnapshot()
  indicator(draft, 'K-4.7.6-3', {
    actual: { 2023: 80, 2024: 85, 2025: 90, 2026: 60 },
    rival: { 2025: 86, 2026: 95 },
    target: { 2024: 84, 2025: 88, 2026: 92 },
  })
  draft.firm = { ...draft.firm, employees: 400 }
  draft.profile = { ...draft.profile, 'B.1.1.c': doc('2025 年末 350 人，竞争对手 2 家。') }
  expect(names(examine(draft, pack))).toEqual([])
  draft.assessment = { ...draft.assessment, year: 2026 }
  expect(names(examine(draft, pack))).toContain('worsening-unexplained results:4.7.6#2026')
})
