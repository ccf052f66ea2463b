import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreAssessment } from '../../../../shared/domain/scoring/score-assessment.ts'
import { compareYears } from '../../../../shared/domain/years/compare-years.ts'
import { gbt, reweighted, year } from './small-year.ts'

const codes = gbt.categories.flatMap(category => category.items.map(item => item.code))
const itemOf = (comparison: ReturnType<typeof compareYears>, code: string) =>
  comparison.items.find(({ item }) => item === code)

describe('two years side by side', () => {
  test('one item with its percent, points, delta and what became of its opportunities', () => {
    const before = year({ '4.7.2': 45 }, [
      ['4.7.2', '缺少对手数据。', 'closed'],
      ['4.7.2', '趋势不足三年', 'closed', 'do'],
      ['4.7.2', '未分产品系列'],
    ])
    const after = year({ '4.7.2': 55 }, [
      ['4.7.2', '未分产品系列。'],
      ['4.7.2', '目标依据不清'],
    ])
    const compared = compareYears(before, after)
    expect(itemOf(compared, '4.7.2')).toEqual({
      item: '4.7.2',
      category: '4.7',
      before: { points: 80, percent: 45, score: 36, opportunities: 3 },
      after: { points: 80, percent: 55, score: 44, opportunities: 2 },
      delta: 8,
      effect: { percent: 8, weight: 0 },
      closed: 1,
      open: 2,
      repeated: 1,
      fresh: 1,
    })
    expect([compared.before, compared.after, compared.items.length]).toEqual([36, 44, 23])
    expect(compared.categories.find(({ category }) => category === '4.7')).toEqual({
      category: '4.7',
      before: 36,
      after: 44,
      delta: 8,
    })
  })

  test('other points in another edition are told apart from a better percent', () => {
    const compared = compareYears(year({ '4.1.2': 40 }), year({ '4.1.2': 50 }, [], reweighted('4.1.2', 60)))
    expect(itemOf(compared, '4.1.2')).toMatchObject({
      before: { points: 50, score: 20 },
      after: { points: 60, score: 30 },
      delta: 10,
      effect: { percent: 5, weight: 5 },
    })
  })

  test('an item that only one edition knows counts as weight', () => {
    const without = {
      ...gbt,
      categories: gbt.categories.map(category => ({
        ...category,
        items: category.items.filter(item => item.code !== '4.4.7'),
      })),
    }
    const compared = compareYears(year({ '4.4.7': 50 }), year({}, [], without))
    expect(compared.items.at(-1)).toMatchObject({
      item: '4.4.7',
      category: '4.4',
      before: { points: 10, percent: 50, score: 5 },
      after: { points: null, percent: null, score: 0 },
      delta: -5,
      effect: { percent: 0, weight: -5 },
    })
  })

  const percents = fc.dictionary(
    fc.constantFrom(...codes),
    fc.integer({ min: 0, max: 20 }).map(step => step * 5),
  )

  test('deltas add up to the change of the total, by item and by category; the other way round they turn', () => {
    fc.assert(
      fc.property(percents, percents, (a, b) => {
        const there = compareYears(year(a), year(b))
        const back = compareYears(year(b), year(a))
        const sum = (deltas: readonly { readonly delta: number }[]) =>
          deltas.reduce((total, { delta }) => total + delta, 0)
        expect(sum(there.items)).toBeCloseTo(there.after - there.before, 6)
        expect(sum(there.categories)).toBeCloseTo(there.after - there.before, 6)
        expect(there.items.map(({ delta }) => delta)).toEqual(back.items.map(({ delta }) => 0 - delta))
        expect(there.after).toBe(scoreAssessment(gbt, year(b).scores).total)
      }),
    )
  })
})
