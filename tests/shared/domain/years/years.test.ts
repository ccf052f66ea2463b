import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closedBetween } from '../../../../shared/domain/years/closed-between.ts'
import { planYear } from '../../../../shared/domain/years/plan-year.ts'
import { previousOf } from '../../../../shared/domain/years/previous-of.ts'
import { textChange } from '../../../../shared/domain/years/text-change.ts'
import { waterfall } from '../../../../shared/domain/years/waterfall.ts'

describe('the year before', () => {
  const one = (id: string, year: number, previousId: string | null = null, instrumentId = 'gbt') => ({
    id,
    year,
    previousId,
    instrumentId,
  })
  const all = [
    one('x', 2024, null, 'small'),
    one('a', 2022),
    one('b', 2023),
    one('c', 2023),
    one('d', 2025, 'a'),
  ]
  test.each([
    ['the one it was started from', one('n', 2026, 'b'), 'b'],
    ['the newest earlier one of the same instrument', one('n', 2026), 'd'],
    ['also when its source is gone', one('n', 2024, 'gone'), 'c'],
    ['none when it is the first', one('n', 2022), null],
    ['never one of the same year', one('n', 2023), 'a'],
  ])('is %s', (_, of, expected) => {
    expect(previousOf(all, of)?.id ?? null).toBe(expected)
  })
})

describe('a year that starts from the last', () => {
  const places = new Map([
    ['4.1.2', new Set(['q1', 'q2'])],
    ['4.1.3', new Set(['q3'])],
  ])
  const from = {
    answers: [{ leaf: '4.1.2' }, { leaf: '4.1.10' }, { leaf: '4.1.9' }],
    notes: [
      { leaf: '4.1.2', question: 'q1' },
      { leaf: '4.1.2', question: 'old' },
      { leaf: '4.1.9', question: 'q9' },
    ],
  }
  test('takes what its instrument still has and names the leaves that are left', () => {
    expect(planYear(from, places, { answers: true, notes: true })).toEqual({
      answers: [{ leaf: '4.1.2' }],
      notes: [{ leaf: '4.1.2', question: 'q1' }],
      left: ['4.1.9', '4.1.10'],
    })
  })
  test('takes nothing unasked', () => {
    expect(planYear(from, places, { answers: false, notes: false })).toEqual({
      answers: [],
      notes: [],
      left: [],
    })
  })
})

describe('how much a text changed', () => {
  test.each([
    ['', '', { kind: 'empty', share: 0 }],
    ['每月走访产线。', '每月走访产线。', { kind: 'same', share: 0 }],
    ['每月 走访产线。', '每月走访\n产线。', { kind: 'same', share: 0 }],
    ['', '每月走访。', { kind: 'added', share: 1 }],
    ['每月走访。', ' ', { kind: 'removed', share: 1 }],
    ['每月走访', '全年招聘', { kind: 'changed', share: 1 }],
    ['甲', '乙', { kind: 'changed', share: 1 }],
    ['每周走访产线四次', '每月走访产线四次', { kind: 'changed', share: 0.29 }],
    [
      `${'每月走访产线，记录问题。'.repeat(99)}甲`,
      `${'每月走访产线，记录问题。'.repeat(99)}乙`,
      { kind: 'changed', share: 0.01 },
    ],
  ])('from %j to %j', (before, after, expected) => {
    expect(textChange(before, after)).toEqual(expected)
  })

  test('is the same both ways and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { share } = textChange(a, b)
        expect(textChange(b, a).share).toBe(share)
        expect(share >= 0 && share <= 1).toBe(true)
      }),
    )
  })
})

describe('waterfall', () => {
  test('hangs every change between two levels', () => {
    expect(
      waterfall(400, [
        { id: '4.1', change: 12.5 },
        { id: '4.2', change: -4 },
        { id: '4.3', change: 0 },
      ]),
    ).toEqual([
      { id: 'start', kind: 'total', from: 0, to: 400, change: 0 },
      { id: '4.1', kind: 'rise', from: 400, to: 412.5, change: 12.5 },
      { id: '4.2', kind: 'fall', from: 408.5, to: 412.5, change: -4 },
      { id: '4.3', kind: 'level', from: 408.5, to: 408.5, change: 0 },
      { id: 'end', kind: 'total', from: 0, to: 408.5, change: 8.5 },
    ])
  })

  test('every column begins where the one before it ended', () => {
    const change = fc.integer({ min: -2000, max: 2000 }).map(tenths => tenths / 10)
    fc.assert(
      fc.property(fc.array(change, { maxLength: 9 }), changes => {
        const columns = waterfall(
          500,
          changes.map((one, index) => ({ id: String(index), change: one })),
        )
        const ends = columns.slice(0, -1).map(column => (column.kind === 'fall' ? column.from : column.to))
        const starts = columns.slice(1, -1).map(column => (column.kind === 'fall' ? column.to : column.from))
        expect(starts).toEqual(ends.slice(0, -1))
        expect(columns.at(-1)?.to).toBe(ends.at(-1))
      }),
    )
  })
})

test('actions closed between two years come from the earlier one or from between, or were closed after it', () => {
  const action = (id: string, year: number | null, closedOn: string, state: 'closed' | 'dropped' | 'do') => ({
    id,
    year,
    closedOn,
    state,
  })
  const actions = [
    action('from the earlier year', 2023, '2024-05-01', 'closed'),
    action('from between', 2024, '2025-05-01', 'closed'),
    action('from the later year', 2025, '2026-05-01', 'closed'),
    action('from before', 2022, '2024-05-01', 'closed'),
    action('not done', 2023, '', 'do'),
    action('given up', 2023, '2024-05-01', 'dropped'),
    action('of no year, in time', null, '2024-05-01', 'closed'),
    action('of no year, too early', null, '2023-05-01', 'closed'),
    action('of no year, too late', null, '2026-01-01', 'closed'),
  ]
  expect(closedBetween(actions, 2023, 2025).map(({ id }) => id)).toEqual([
    'from the earlier year',
    'from between',
    'of no year, in time',
  ])
})
