import { expect, test } from 'vitest'
import { indicatorChange } from '../../../../shared/domain/improvement/indicator-change.ts'

const values = { 2023: 96.1, 2024: 96.4, 2025: 97.8, 2022: 95 }
const at = (year: number, value: number) => ({ year, value })

test.each([
  ['up', '2025-02-01', { before: at(2024, 96.4), after: at(2025, 97.8), verdict: 'better' }],
  ['down', '2025-02-01', { before: at(2024, 96.4), after: at(2025, 97.8), verdict: 'worse' }],
  ['up-or-level', '2024-02-01', { before: at(2023, 96.1), after: at(2025, 97.8), verdict: 'better' }],
  ['info', '2025-02-01', { before: at(2024, 96.4), after: at(2025, 97.8), verdict: 'unknown' }],
  ['up', '2026-02-01', { before: at(2025, 97.8), after: null, verdict: 'unknown' }],
  ['up', '2020-02-01', { before: null, after: at(2025, 97.8), verdict: 'unknown' }],
  ['up', '', { before: null, after: null, verdict: 'unknown' }],
] as const)('direction %s, started %j', (direction, started, expected) => {
  expect(indicatorChange(values, direction, started)).toEqual(expected)
})

test('an equal value is level in every direction', () => {
  const same = { 2024: 5, 2025: 5 }
  expect(
    (['up', 'down', 'up-or-level'] as const).map(
      direction => indicatorChange(same, direction, '2025-01-01').verdict,
    ),
  ).toEqual(['level', 'level', 'level'])
})
