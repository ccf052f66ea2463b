import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kendallsW } from '../../../../shared/domain/review/kendalls-w.ts'

describe('Kendall’s W', () => {
  test('is that of three executives ranking six applicants (Siegel 1956, table 9.5: s = 25.5, W = .16)', () => {
    const w = kendallsW([
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ])
    expect({ w: w?.w.toFixed(2), chiSquare: w?.chiSquare.toFixed(2), df: w?.df }).toEqual({
      w: '0.16',
      chiSquare: '2.43',
      df: 5,
    })
  })

  test('is corrected for ties (Siegel 1956, table 9.6: three sets of ten tied ranks, W = .828)', () => {
    const w = kendallsW([
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ])
    expect(w?.w).toBeCloseTo(0.828, 3)
  })

  test.each([
    { raters: [[10, 20, 30]], why: 'one rater' },
    { raters: [[10], [20]], why: 'one item' },
    {
      raters: [
        [5, 5, 5],
        [20, 20, 20],
      ],
      why: 'no differences at all',
    },
    { raters: [], why: 'nobody' },
  ])('says nothing for $why', ({ raters }) => {
    expect(kendallsW(raters)).toBeNull()
  })

  const matrix = integer({ min: 2, max: 6 }).chain(n =>
    array(
      array(
        integer({ min: 0, max: 20 }).map(x => x * 5),
        { minLength: n, maxLength: n },
      ),
      {
        minLength: 2,
        maxLength: 6,
      },
    ),
  )

  test('lies between 0 and 1, is 1 for equal orders, and knows no scale', () => {
    assert(
      property(matrix, raters => {
        const w = kendallsW(raters)
        if (w === null) return
        expect(w.w).toBeGreaterThanOrEqual(-1e-9)
        expect(w.w).toBeLessThanOrEqual(1 + 1e-9)
        const stretched = raters.map((rater, index) => rater.map(x => 3 * x + index))
        expect(kendallsW(stretched)?.w).toBeCloseTo(w.w, 9)
        const [first = []] = raters
        const alike = kendallsW(raters.map(() => first))
        if (alike !== null) expect(alike.w).toBeCloseTo(1, 9)
      }),
    )
  })
})
