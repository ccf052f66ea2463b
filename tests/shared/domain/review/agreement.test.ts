import { expect, test } from 'vitest'
import { agreementOf, type ScoredItem } from '../../../../shared/domain/review/agreement.ts'

const item = (percents: readonly (number | null)[], bandsDiffer: boolean): ScoredItem => {
  const given = percents.filter(percent => percent !== null)
  return { percents, bandsDiffer, spread: given.length < 2 ? null : Math.max(...given) - Math.min(...given) }
}

const tail = (x: number, df: number): number => x + df

test('counts what was compared and rests the coefficients on what everybody scored', () => {
  const agreement = agreementOf(
    [
      item([50, 55, 65], false),
      item([30, 45, 55], true),
      item([40, 40, 40], false),
      item([70, null, 75], false),
      item([20, null, null], false),
    ],
    20,
    tail,
  )
  expect({
    ...agreement,
    kendall: agreement.kendall?.w.toFixed(3),
    icc: agreement.icc?.single.toFixed(3),
  }).toEqual({
    items: 3,
    raters: 3,
    meanDeviation: (5 + 0 + 10 + 15 + 0 + 10 + 0 + 0 + 0 + 2.5 + 2.5) / 11,
    sameBand: 3 / 4,
    withinLimit: 3 / 4,
    kendall: '0.778',
    icc: '0.469',
  })
})

test('gives a probability only where chi-square holds: with more than seven items', () => {
  const steps = [0, 10, 20, 30, 40, 50, 60]
  const items = (count: number) =>
    [...steps, 70].slice(0, count).map(percent => item([percent, percent + 5], false))
  expect(agreementOf(items(7), 20, tail).kendall).toEqual({ w: 1, chiSquare: 12, df: 6, p: null })
  expect(agreementOf(items(8), 20, tail).kendall).toEqual({ w: 1, chiSquare: 14, df: 7, p: 21 })
})

test('says nothing where there is nothing to say', () => {
  const nothing = { meanDeviation: null, sameBand: null, withinLimit: null, kendall: null, icc: null }
  expect(agreementOf([], 20, tail)).toEqual({ items: 0, raters: 0, ...nothing })
  expect(agreementOf([item([40], false)], 20, tail)).toEqual({ items: 1, raters: 1, ...nothing })
})
