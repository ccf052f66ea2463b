import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  gainGroups,
  reachablePercents,
  supposed,
} from '../../../../renderer/src/features/years/gain-groups.ts'
import { newerVersion } from '../../../../renderer/src/features/years/newer-version.ts'
import { paragraphDifference } from '../../../../renderer/src/features/years/paragraph-difference.ts'
import { signedPoints } from '../../../../renderer/src/features/years/signed-points.ts'
import { sortChanges, textShare } from '../../../../renderer/src/features/years/sort-changes.ts'
import { axisOf, labelsFor } from '../../../../renderer/src/features/years/waterfall-option.ts'
import { pairOf } from '../../../../renderer/src/features/years/years-choice.ts'
import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import type { GainRow, ItemChange } from '../../../../shared/contract/requests/years.ts'
import { waterfall } from '../../../../shared/domain/years/waterfall.ts'

const assessment = (id: string, year: number, previousId: string | null = null): Assessment => ({
  id,
  revision: 1,
  title: id,
  year,
  instrument: { id: 'gbt-19580-2012', version: '1.0.0' },
  previousId,
  spreadLimit: 20,
  updatedAt: '',
})

describe('what is compared', () => {
  const all = [assessment('c', 2026, 'b'), assessment('b', 2025), assessment('a', 2024)]
  const [c, b, a] = all as [Assessment, Assessment, Assessment]
  test.each([
    ['the current one with the year before', c, undefined, undefined, ['b', 'c']],
    ['the two that are named', c, 'a', 'b', ['a', 'b']],
    ['one named, the other found', c, undefined, 'b', ['a', 'b']],
    ['the oldest with any other', a, undefined, undefined, ['c', 'a']],
    ['never one with itself', b, 'b', 'b', ['a', 'b']],
    ['unknown ids are passed over', c, 'x', 'y', ['b', 'c']],
  ])('%s', (_, current, before, after, expected) => {
    const pair = pairOf(all, current, before, after)
    expect([pair?.before.id, pair?.after.id]).toEqual(expected)
  })
  test('nothing while there is only one', () => {
    expect(pairOf([a], a, undefined, undefined)).toBeNull()
  })
})

describe('the difference of a long text', () => {
  test('goes paragraph by paragraph', () => {
    const before = '目的\n每月走访 4 条产线，记录问题。\n只在白班做。\n对齐战略。'
    const after = '目的\n\n每周走访 6 条产线，记录问题。\n对齐战略。\n结果见 4.7.2。'
    expect(paragraphDifference(before, after)).toEqual([
      { kind: 'same', pieces: [{ kind: 'same', text: '目的' }] },
      {
        kind: 'changed',
        pieces: [
          { kind: 'same', text: '每' },
          { kind: 'removed', text: '月' },
          { kind: 'added', text: '周' },
          { kind: 'same', text: '走访 ' },
          { kind: 'removed', text: '4' },
          { kind: 'added', text: '6' },
          { kind: 'same', text: ' 条产线，记录问题。' },
        ],
      },
      { kind: 'removed', pieces: [{ kind: 'removed', text: '只在白班做。' }] },
      { kind: 'same', pieces: [{ kind: 'same', text: '对齐战略。' }] },
      { kind: 'added', pieces: [{ kind: 'added', text: '结果见 4.7.2。' }] },
    ])
  })

  test('loses no paragraph of either side', () => {
    const texts = fc.array(fc.constantFrom('甲乙丙丁', '甲乙丙戊', '一二三四', '五六七八', '九'), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = paragraphDifference(before.join('\n'), after.join('\n'))
        const side = (kind: 'removed' | 'added') =>
          parts
            .map(({ pieces }) =>
              pieces
                .filter(piece => piece.kind === 'same' || piece.kind === kind)
                .map(({ text }) => text)
                .join(''),
            )
            .filter(text => text !== '')
        expect(side('removed')).toEqual(before)
        expect(side('added')).toEqual(after)
      }),
    )
  })
})

const change = (item: string, delta: number, after: number | null): ItemChange => ({
  item,
  category: '4.7',
  before: { points: 80, percent: 45, score: 36, opportunities: 0 },
  after: { points: 80, percent: after, score: 0, opportunities: 0 },
  delta,
  effect: { percent: delta, weight: 0 },
  closed: 0,
  open: 0,
  repeated: 0,
  fresh: 0,
})

test('items are sorted by what a column shows; the instrument’s order is kept among equals', () => {
  const items = [
    change('4.7.2', 0, 45),
    change('4.7.3', 8, 55),
    change('4.7.4', -4, null),
    change('4.7.5', 0, 45),
  ]
  const shares = new Map([
    ['4.7.3', 0.5],
    ['4.7.5', 1],
  ])
  const order = (by: Parameters<typeof sortChanges>[1], down: boolean) =>
    sortChanges(items, by, down, item => shares.get(item) ?? 0).map(({ item }) => item.slice(-1))
  expect({
    order: order('order', false),
    turned: order('order', true),
    delta: order('delta', true),
    after: order('after', false),
    text: order('text', true),
  }).toEqual({
    order: ['2', '3', '4', '5'],
    turned: ['5', '4', '3', '2'],
    delta: ['3', '2', '5', '4'],
    after: ['4', '2', '5', '3'],
    text: ['5', '3', '2', '4'],
  })
})

test('the text of an item changed by the mean of its leaves', () => {
  const leaves = [
    { item: '4.1.4', share: 0.2 },
    { item: '4.1.4', share: 0.6 },
    { item: '4.1.2', share: 1 },
  ]
  expect([textShare(leaves, '4.1.4'), textShare(leaves, '4.9')]).toEqual([0.4, 0])
})

test('changes of points carry a sign, zero none', () => {
  const points = (value: number) => value.toFixed(1)
  expect([8, -2.5, 0, 0.04, -0.04].map(value => signedPoints(value, points))).toEqual([
    '+8.0',
    '−2.5',
    '0.0',
    '0.0',
    '0.0',
  ])
})

describe('waterfall chart', () => {
  test('the axis holds every column between round numbers and has at most seven lines', () => {
    const change = fc.integer({ min: -300, max: 300 }).map(tenths => tenths / 10)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (start, all) => {
          const columns = waterfall(
            start + 300,
            all.map((one, index) => ({ id: String(index), change: one })),
          )
          const { min, max, interval } = axisOf(columns)
          expect(min % interval).toBe(0)
          expect(max % interval).toBe(0)
          expect((max - min) / interval).toBeLessThanOrEqual(7)
          for (const { kind, from, to } of columns) {
            expect(to).toBeLessThanOrEqual(max)
            expect(kind === 'total' ? to : from).toBeGreaterThanOrEqual(min)
          }
        },
      ),
    )
  })
  test('names give way to codes where they would run into each other', () => {
    const names = ['2025', '4.1\nLeadership', '4.6\nMeasurement,\nanalysis']
    expect([labelsFor(names, 90), labelsFor(names, 68)]).toEqual([names, ['2025', '4.1', '4.6']])
  })
})

describe('suppositions', () => {
  const gain = (code: string, percent: number, to: number, limited = false): GainRow => ({
    code,
    points: 80,
    percent,
    to,
    gained: to - percent,
    effort: 2,
    ratio: 1,
    reasons: [],
    limit: limited ? { cap: 'c', when: 'no-comparison-data', allowed: 45, to: 50, gained: 4 } : null,
    caps: [],
  })
  const gains = [gain('a', 40, 50), gain('b', 60, 65), gain('c', 45, 45, true), gain('d', 100, 100)]
  test('what can be won, what is held, what has no points near', () => {
    const groups = gainGroups(gains)
    expect(
      Object.entries(groups).map(([name, rows]) => [name, rows.map(({ code }: GainRow) => code)]),
    ).toEqual([
      ['reachable', ['a', 'b']],
      ['held', ['c']],
      ['top', ['d']],
    ])
  })
  test('taking over what is within reach, the first or all', () => {
    expect([reachablePercents(gains, 1), reachablePercents(gains)]).toEqual([{ a: 50 }, { a: 50, b: 65 }])
  })
  test('only what differs from now is supposed', () => {
    expect(supposed({ a: 40, b: 80, z: 10 }, gains)).toEqual({ b: 80 })
  })
})

test('a newer version of the same instrument is offered, by number and never an older one', () => {
  const pack = (id: string, version: string) => ({ kind: 'instrument' as const, id, version })
  const packs = [pack('gbt', '1.9.0'), pack('gbt', '1.10.0'), pack('iso', '3.0.0')]
  expect([
    newerVersion(packs, { id: 'gbt', version: '1.9.0' }),
    newerVersion(packs, { id: 'gbt', version: '1.10.0' }),
    newerVersion(packs, { id: 'other', version: '1.0.0' }),
  ]).toEqual(['1.10.0', null, null])
})
