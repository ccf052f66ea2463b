import { describe, expect, test } from 'vitest'
import { nextSteps } from '../../../../shared/domain/overview/next-steps.ts'
import type { OverviewFacts } from '../../../../shared/domain/overview/overview-facts.ts'

const leaf = (code: string, characters: number, evidence: number, budget = 1000) => ({
  code,
  characters,
  budget,
  evidence,
})
const item = (code: string, points: number, leaves: readonly string[], percent: number | null) => ({
  code,
  points,
  scale: 'process' as const,
  leaves,
  percent,
})

/** Two leaves of one item: written in full, proven, scored near the top; backed up today. */
const finished: OverviewFacts = {
  today: '2026-03-10',
  assessment: { id: 'a1', year: 2025 },
  leaves: [leaf('4.1.4.2', 900, 2), leaf('4.1.4.3', 800, 1)],
  items: [item('4.1.4', 30, ['4.1.4.2', '4.1.4.3'], 75)],
  evidence: [],
  indicators: [],
  dossiers: [{ id: 'd1', title: '市长奖', filingDate: '', blocking: 0 }],
  actions: [],
  brokenClaims: [],
  lastBackupAt: '2026-03-10T08:00:00.000Z',
  comparisonCap: 45,
}

describe('nextSteps', () => {
  test('a firm without an assessment has one thing to do', () => {
    expect(nextSteps({ ...finished, assessment: null, leaves: [], items: [] })).toEqual([
      { kind: 'create-assessment', place: { screen: 'setup' }, codes: [], points: 0, params: {} },
    ])
  })

  test('a finished firm has nothing to do', () => {
    expect(nextSteps(finished)).toEqual([])
  })

  test('sentences that have to be looked at again are one step, which leads to the first item', () => {
    const brokenClaims = [
      { item: '4.1.4', count: 2 },
      { item: '4.7.2', count: 1 },
    ]
    expect(nextSteps({ ...finished, brokenClaims })).toEqual([
      {
        kind: 'check-claims',
        place: { screen: 'claims', item: '4.1.4' },
        codes: ['4.1.4', '4.7.2'],
        points: 0,
        params: { count: 3 },
      },
    ])
  })

  test('unwritten leaves come as one step, weightiest first, with their budgets and points', () => {
    const steps = nextSteps({
      ...finished,
      leaves: [leaf('4.1.2', 0, 0, 2500), leaf('4.1.4.2', 0, 0, 500), leaf('4.7.2', 900, 1)],
      items: [
        item('4.1.2', 50, ['4.1.2'], null),
        item('4.1.4', 30, ['4.1.4.2', '4.1.4.3'], null),
        item('4.7.2', 80, ['4.7.2'], 80),
      ],
    })
    expect(steps).toEqual([
      {
        kind: 'write',
        place: { screen: 'leaf', leaf: '4.1.2' },
        codes: ['4.1.2', '4.1.4.2'],
        points: 65,
        params: { count: 2, budget: 3000 },
      },
    ])
  })

  test('an item without score counts only once something is written', () => {
    const items = [item('4.1.4', 30, ['4.1.4.2', '4.1.4.3'], null)]
    expect(nextSteps({ ...finished, items })).toEqual([
      {
        kind: 'score',
        place: { screen: 'leaf', leaf: '4.1.4.2' },
        codes: ['4.1.4'],
        points: 30,
        params: { count: 1 },
      },
    ])
  })

  test('written leaves without evidence are to be proven, thin ones to be extended', () => {
    const leaves = [leaf('4.1.4.2', 900, 0), leaf('4.1.4.3', 100, 1)]
    expect(nextSteps({ ...finished, leaves }).map(step => [step.kind, step.codes, step.points])).toEqual([
      ['prove', ['4.1.4.2'], 15],
      ['extend', ['4.1.4.3'], 15],
    ])
  })

  test('a thin leaf for which indicators speak is not to be extended', () => {
    const leaves = [leaf('4.1.4.2', 900, 1), leaf('4.1.4.3', 100, 1)]
    const indicators = [
      { leaf: '4.1.4.3', name: '合格率', direction: 'up', years: 5, hasComparison: true } as const,
    ]
    expect(nextSteps({ ...finished, leaves, indicators })).toEqual([])
  })

  test.each([
    ['2026-03-09', ['renew-lapsed', 1]],
    ['2026-03-10', ['renew-lapsing', 0]],
    ['2026-06-08', ['renew-lapsing', 90]],
    ['2026-06', null],
    ['2026-05', ['renew-lapsing', 82]],
    ['2025', ['renew-lapsed', 69]],
    ['', null],
    ['soon', null],
  ])('evidence valid to %s', (validTo, expected) => {
    const evidence = [
      { id: 'e', number: 40, title: 'ISO 9001', validTo, links: ['4.1.4.2'], remindDays: [90, 30] },
    ]
    const [step] = nextSteps({ ...finished, evidence })
    expect(step === undefined ? null : [step.kind, step.params.days]).toEqual(expected)
  })

  test('a certificate that lapses before a far filing date is worth renewing too, unlinked ones and yearly plans never are', () => {
    const evidence = [
      { id: 'e', number: 1, title: 'A', validTo: '2026-09-30', links: ['4.1.4.2'], remindDays: [90, 30] },
      { id: 'g', number: 3, title: 'C', validTo: '2026-09-30', links: ['4.1.4.2'], remindDays: [] },
      { id: 'f', number: 2, title: 'B', validTo: '2026-09-30', links: [], remindDays: [90, 30] },
    ]
    const dossiers = [{ id: 'd1', title: '市长奖', filingDate: '2026-10-12', blocking: 0 }]
    expect(nextSteps({ ...finished, evidence, dossiers }).map(step => step.place)).toEqual([
      { screen: 'evidence-item', id: 'e' },
    ])
  })

  test('each kind is reminded of as many days ahead as it asks for', () => {
    const linked = { title: 'A', validTo: '2026-09-06', links: ['4.1.4.2'] }
    const evidence = [
      { ...linked, id: 'e', number: 1, remindDays: [90, 30] },
      { ...linked, id: 'f', number: 2, remindDays: [180, 90] },
    ]
    expect(nextSteps({ ...finished, evidence }).map(step => step.params.number)).toEqual([2])
  })

  test('a dossier that cannot be built names what blocks it and how long there is', () => {
    const dossiers = [{ id: 'd1', title: '市长奖', filingDate: '2026-04-16', blocking: 9 }]
    expect(nextSteps({ ...finished, dossiers })).toEqual([
      {
        kind: 'dossier-blocking',
        place: { screen: 'dossier', id: 'd1' },
        codes: [],
        points: 0,
        params: { title: '市长奖', count: 9, days: 37 },
      },
    ])
  })

  test('overdue actions come as one step that leads to the one late longest', () => {
    const action = (id: string, item: string, dueOn: string) => ({ id, title: `措施 ${id}`, item, dueOn })
    const actions = [
      action('a', '4.7.2', '2026-03-09'),
      action('b', '4.1.2', '2026-02-10'),
      action('c', '4.7.2', '2026-03-01'),
      action('d', '4.2.2', '2026-03-10'),
      action('e', '4.2.2', ''),
      action('f', '', '2026-03-08'),
    ]
    expect(nextSteps({ ...finished, actions })).toEqual([
      {
        kind: 'overdue-actions',
        place: { screen: 'improve', id: 'b' },
        codes: ['4.1.2', '4.7.2'],
        points: 0,
        params: { count: 4, title: '措施 b', date: '2026-02-10', days: 28 },
      },
    ])
  })

  test('indicators without comparison or with too few years are named once, plain figures never', () => {
    const indicator = {
      leaf: '4.7.2',
      name: '合格率',
      direction: 'up',
      years: 5,
      hasComparison: false,
    } as const
    const steps = nextSteps({
      ...finished,
      indicators: [
        indicator,
        { ...indicator, years: 2, hasComparison: true },
        { ...indicator, direction: 'info' },
        { ...indicator, years: 0 },
      ],
    })
    expect(steps.map(step => [step.kind, step.params])).toEqual([
      ['compare', { count: 1, name: '合格率', cap: 45 }],
      ['trend', { count: 1, name: '合格率' }],
    ])
  })

  test.each([
    [null, -1],
    ['2026-03-03T23:59:00.000Z', 7],
  ])('last backup %s is too old', (lastBackupAt, days) => {
    expect(nextSteps({ ...finished, lastBackupAt }).map(step => [step.kind, step.params])).toEqual([
      ['back-up', { days }],
    ])
  })

  test('the three items in which ten percent bring most, and never one above 70 percent', () => {
    const items = [
      item('4.1.2', 50, ['4.1.2'], 60),
      item('4.7.2', 80, ['4.7.2'], 45),
      item('4.7.3', 80, ['4.7.3.2'], 75),
      item('4.5.2', 70, ['4.5.2.2'], 50),
      item('4.2.2', 40, ['4.2.2.2'], 20),
    ]
    expect(
      nextSteps({ ...finished, items }).map(step => [step.kind, step.codes, step.points, step.params]),
    ).toEqual([
      ['raise', ['4.7.2'], 8, { percent: 45, to: 55 }],
      ['raise', ['4.5.2'], 7, { percent: 50, to: 60 }],
      ['raise', ['4.2.2'], 4, { percent: 20, to: 30 }],
    ])
  })
})
