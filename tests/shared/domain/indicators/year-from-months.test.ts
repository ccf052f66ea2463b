import { expect, test } from 'vitest'
import { disagrees, yearsFromMonths } from '../../../../shared/domain/indicators/year-from-months.ts'

const months = { '2025-01': 0.1, '2025-03': 0.3, '2025-02': 0.2, '2024-12': 9 }

test.each([
  ['sum', { 2024: { value: 9, months: 1 }, 2025: { value: 0.6, months: 3 } }],
  ['mean', { 2024: { value: 9, months: 1 }, 2025: { value: 0.2, months: 3 } }],
  ['last', { 2024: { value: 9, months: 1 }, 2025: { value: 0.3, months: 3 } }],
] as const)('the year as %s of its months', (rule, years) => {
  expect(yearsFromMonths(months, rule)).toEqual(years)
})

test('no months, no years', () => {
  expect(yearsFromMonths({}, 'sum')).toEqual({})
})

test.each([
  [98.9, 98.9, 1, false],
  [98.9, 98.94, 1, false],
  [98.9, 98.96, 1, true],
  [31_200, 31_200.4, 0, false],
  [31_200, 31_201, 0, true],
])('%d typed, %d from the months, %d decimals', (typed, computed, decimals, expected) => {
  expect(disagrees(typed, computed, decimals)).toBe(expected)
})
