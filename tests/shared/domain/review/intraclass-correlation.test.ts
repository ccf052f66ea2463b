import { expect, test } from 'vitest'
import { intraclassCorrelation } from '../../../../shared/domain/review/intraclass-correlation.ts'

/** Table 2 of Shrout and Fleiss 1979: six targets, four judges. */
const judges = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
]

test('gives the coefficients that Shrout and Fleiss published', () => {
  const icc = intraclassCorrelation(judges)
  expect(Object.fromEntries(Object.entries(icc ?? {}).map(([name, x]) => [name, x.toFixed(2)]))).toEqual({
    single: '0.29',
    average: '0.62',
    consistentSingle: '0.71',
    consistentAverage: '0.91',
  })
})

test('judges who say the same agree perfectly; a constant leniency lowers agreement but not consistency', () => {
  const [first = []] = judges
  const same = intraclassCorrelation([first, first])
  expect(same).toEqual({ single: 1, average: 1, consistentSingle: 1, consistentAverage: 1 })
  const milder = intraclassCorrelation([first, first.map(x => x + 3)])
  expect(milder?.consistentSingle).toBeCloseTo(1, 12)
  expect(milder?.single).toBeLessThan(0.7)
})

test.each([
  { raters: [[1, 2, 3]], why: 'one judge' },
  { raters: [[1], [2]], why: 'one target' },
  {
    raters: [
      [5, 5],
      [5, 5],
    ],
    why: 'no differences',
  },
])('says nothing for $why', ({ raters }) => {
  expect(intraclassCorrelation(raters)).toBeNull()
})
