import { describe, expect, test } from 'vitest'
import { bandOf } from '../../../../shared/domain/scoring/band-of.ts'
import { inflationWarning, maturityOf } from '../../../../shared/domain/scoring/maturity-of.ts'
import { displayTotal, scoreAssessment } from '../../../../shared/domain/scoring/score-assessment.ts'
import { scoreItem } from '../../../../shared/domain/scoring/score-item.ts'
import { readPack } from '../../../packs/read-pack.ts'

const instrument = readPack('instrument', 'gbt-19580-2012')
const items = instrument.categories.flatMap(category => category.items)
const all = (percent: number) => Object.fromEntries(items.map(item => [item.code, { percent }]))

describe('scoreItem', () => {
  test.each([
    [50, 45, 22.5],
    [10, 35, 3.5],
    [15, 35, 5.25],
    [30, 70, 21],
    [80, 0, 0],
    [80, 100, 80],
    [0.1, 35, 0.035],
    [1.1, 15, 0.165],
  ])('%d points at %d %% give %d', (points, percent, score) => {
    expect(scoreItem(points, percent)).toBe(score)
  })

  test.each([-5, 101, 12.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d percent', percent => {
    expect(() => scoreItem(50, percent)).toThrow(RangeError)
  })
})

describe('scoreAssessment', () => {
  test('adds up to 110+90+90+130+100+80+400 = 1000 at 100 %', () => {
    const score = scoreAssessment(instrument, all(100))
    expect(score.categories.map(category => category.score)).toEqual([110, 90, 90, 130, 100, 80, 400])
    expect(score.total).toBe(1000)
  })

  test('counts only what has a percent, and ignores codes that do not exist', () => {
    const score = scoreAssessment(instrument, {
      '4.1.2': { percent: 45 },
      '4.4.6': { percent: 35 },
      '4.4.3': { percent: 35 },
      '4.1.3': { percent: null },
      '9.9.9': { percent: 100 },
      constructor: { percent: 100 },
    })
    expect(score).toEqual({
      total: 31.25,
      points: 1000,
      scoredItems: 3,
      items: 23,
      categories: [
        { code: '4.1', score: 22.5, points: 110, scoredItems: 1, items: 3 },
        { code: '4.2', score: 0, points: 90, scoredItems: 0, items: 2 },
        { code: '4.3', score: 0, points: 90, scoredItems: 0, items: 2 },
        { code: '4.4', score: 8.75, points: 130, scoredItems: 2, items: 6 },
        { code: '4.5', score: 0, points: 100, scoredItems: 0, items: 2 },
        { code: '4.6', score: 0, points: 80, scoredItems: 0, items: 2 },
        { code: '4.7', score: 0, points: 400, scoredItems: 0, items: 6 },
      ],
      itemScores: { '4.1.2': 22.5, '4.4.3': 5.25, '4.4.6': 3.5 },
    })
  })

  test('leaves no float dust: every percent of every item sums exactly', () => {
    const percents = Array.from({ length: 21 }, (_, step) => step * 5)
    expect(percents.map(percent => scoreAssessment(instrument, all(percent)).total)).toEqual(
      percents.map(percent => percent * 10),
    )
  })

  test('rounds only the total, halves upwards', () => {
    expect([22.5, 452.45, 452.75, 999.5].map(displayTotal)).toEqual([23, 452, 453, 1000])
  })
})

test.each([
  [0, '0-5'],
  [5, '0-5'],
  [7, '0-5'],
  [10, '10-25'],
  [45, '30-45'],
  [50, '50-65'],
  [85, '70-85'],
  [90, '90-100'],
  [100, '90-100'],
  [-1, undefined],
  [101, undefined],
])('%d %% lies in band %s', (percent, band) => {
  expect(instrument.scales.map(scale => bandOf(scale, percent)?.id)).toEqual([band, band])
})

test.each([
  [0, '起步'],
  [249.9, '起步'],
  [250, '基本成型'],
  [450, '良好'],
  [649.99, '优秀'],
  [650, '卓越、标杆'],
  [1000, '卓越、标杆'],
  [1000.5, undefined],
  [-1, undefined],
])('a total of %d is at level %s', (total, level) => {
  expect(maturityOf(instrument, total)?.title.zh).toBe(level)
})

test('warns of inflation from 750 points on', () => {
  expect([749.95, 750, 812.5].map(total => inflationWarning(instrument, total))).toEqual([
    null,
    { id: 'inflated', params: { total: 750, from: 750 } },
    { id: 'inflated', params: { total: 812.5, from: 750 } },
  ])
})
