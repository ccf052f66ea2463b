import { expect, test } from 'vitest'
import { calendarOf, countsOf } from '../../../../renderer/src/features/evidence/validity/calendar-of.ts'

const lapsing = (id: string, validTo: string, days: number) => ({
  id,
  number: 1,
  title: id,
  kind: 'licence',
  validTo,
  days,
  reminder: null,
  lapsesBefore: [],
})

test('a year of months stands between what has lapsed and what lapses later, deadlines among them', () => {
  const parts = calendarOf({
    today: '2026-11-27',
    evidence: [
      lapsing('old', '2026-11-01', -26),
      lapsing('month', '2026-11', 3),
      lapsing('next year', '2027', 399),
      lapsing('soon', '2026-12-05', 8),
      lapsing('last', '2027-10-31', 338),
    ],
    dossiers: [{ id: 'd', title: '市长奖', filingDate: '2026-12-01' }],
  })
  const told = parts.map(part => {
    const { evidence, deadlines } = countsOf(part)
    return `${part.id} ${evidence}${deadlines > 0 ? ` + ${deadlines}` : ''}`
  })
  expect(told).toEqual([
    'lapsed 1',
    '2026-11 1',
    '2026-12 1 + 1',
    ...['01', '02', '03', '04', '05', '06', '07', '08', '09'].map(month => `2027-${month} 0`),
    '2027-10 1',
    'later 1',
  ])
  expect(parts[2]?.rows.map(({ kind }) => kind)).toEqual(['deadline', 'evidence'])
})
