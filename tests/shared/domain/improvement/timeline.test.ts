import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timelineOf } from '../../../../shared/domain/improvement/timeline.ts'

const action = (
  id: string,
  startOn: string,
  dueOn: string,
  more: { state?: 'do' | 'closed'; closedOn?: string } = {},
) => ({ id, startOn, dueOn, state: 'do' as const, closedOn: '', ...more })

test('bars lie in whole months with today among them', () => {
  const line = timelineOf(
    [
      action('a', '2026-01-15', '2026-02-10'),
      action('b', '', '2026-03-05'),
      action('c', '2026-02-01', ''),
      action('d', '', ''),
      action('e', '2026-03-01', '2026-02-01'),
      action('f', '2025-12-31', '2026-01-31', { state: 'closed', closedOn: '2026-01-20' }),
    ],
    '2026-02-20',
  )
  expect(line).toEqual({
    firstDay: '2025-12-01',
    days: 182,
    months: [
      { month: '2025-12', from: 0, length: 31 },
      { month: '2026-01', from: 31, length: 31 },
      { month: '2026-02', from: 62, length: 28 },
      { month: '2026-03', from: 90, length: 31 },
      { month: '2026-04', from: 121, length: 30 },
      { month: '2026-05', from: 151, length: 31 },
    ],
    today: 81,
    bars: [
      { id: 'a', from: 45, length: 27, open: null, endedAt: null },
      { id: 'b', from: 94, length: 1, open: 'start', endedAt: null },
      { id: 'c', from: 62, length: 20, open: 'end', endedAt: null },
      { id: 'e', from: 62, length: 29, open: null, endedAt: null },
      { id: 'f', from: 30, length: 32, open: null, endedAt: 50 },
    ],
    undated: ['d'],
  })
})

test('without any action it shows half a year from this month on', () => {
  const { months, bars, today } = timelineOf([], '2026-11-09')
  expect([months.map(one => one.month), bars, today]).toEqual([
    ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04'],
    [],
    8,
  ])
})

const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('2019-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10)),
)

test('every bar and today lie on the line', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { maxLength: 8 }), dates => {
      const actions = dates.map(([start, due], index) => action(String(index), start, due))
      const { bars, days, today, undated, months } = timelineOf(actions, '2026-02-20')
      expect(bars.length + undated.length).toBe(actions.length)
      expect(months.reduce((sum, month) => sum + month.length, 0)).toBe(days)
      expect(today >= 0 && today < days).toBe(true)
      for (const bar of bars)
        expect(bar.from >= 0 && bar.length >= 1 && bar.from + bar.length <= days).toBe(true)
    }),
  )
})
