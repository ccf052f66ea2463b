import { expect, test } from 'vitest'
import { writtenPercent } from '../../../../shared/domain/overview/written-percent.ts'

test.each([
  [[], 0],
  [[[0, 100]], 0],
  [[[50, 100]], 50],
  [
    [
      [999, 100],
      [0, 100],
    ],
    50,
  ],
  [[[199, 200]], 99],
  [
    [
      [100, 100],
      [200, 200],
    ],
    100,
  ],
])('%j', (pairs, percent) => {
  const leaves = pairs.map(([characters = 0, budget = 0]) => ({ characters, budget }))
  expect(writtenPercent(leaves)).toBe(percent)
})
