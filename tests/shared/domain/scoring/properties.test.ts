import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  option,
  property,
  record,
  shuffledSubarray,
  string,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capsFor, type ScoringFacts } from '../../../../shared/domain/scoring/caps.ts'
import { proposePercent } from '../../../../shared/domain/scoring/propose-percent.ts'
import { displayTotal, scoreAssessment } from '../../../../shared/domain/scoring/score-assessment.ts'
import { scoreItem } from '../../../../shared/domain/scoring/score-item.ts'
import { readPack } from '../../../packs/read-pack.ts'

const instrument = readPack('instrument', 'gbt-19580-2012')
const items = instrument.categories.flatMap(category => category.items)
const codes = items.map(item => item.code)
const percent = integer({ min: 0, max: 20 }).map(step => step * 5)
const scores = array(option(percent), { minLength: codes.length, maxLength: codes.length }).map(percents =>
  Object.fromEntries(codes.map((code, at) => [code, { percent: percents[at] ?? null }])),
)

describe('points of an assessment', () => {
  test('the total lies between 0 and 1000, every category between 0 and its points, and sums close', () => {
    assert(
      property(scores, scored => {
        const sum = scoreAssessment(instrument, scored)
        const ofCategories = sum.categories.reduce((total, one) => total + Math.round(one.score * 1000), 0)
        const ofItems = Object.values(sum.itemScores).reduce(
          (total, one) => total + Math.round(one * 1000),
          0,
        )
        expect(sum.total).toBeGreaterThanOrEqual(0)
        expect(sum.total).toBeLessThanOrEqual(1000)
        for (const one of sum.categories) expect(one.score).toBeLessThanOrEqual(one.points)
        expect([ofCategories, ofItems]).toEqual([Math.round(sum.total * 1000), Math.round(sum.total * 1000)])
      }),
    )
  })

  test('the order in which items were scored changes nothing', () => {
    assert(
      property(scores, shuffledSubarray(codes, { minLength: codes.length }), (scored, order) => {
        const shuffled = Object.fromEntries(order.map(code => [code, scored[code] ?? { percent: null }]))
        expect(scoreAssessment(instrument, shuffled)).toEqual(scoreAssessment(instrument, scored))
      }),
    )
  })

  test('five percent more on one item adds exactly its share and never lowers anything', () => {
    assert(
      property(scores, constantFrom(...items), integer({ min: 0, max: 19 }), (scored, item, step) => {
        const at = (percent: number) =>
          scoreAssessment(instrument, { ...scored, [item.code]: { percent } }).total
        const gain = Math.round((at(step * 5 + 5) - at(step * 5)) * 1000)
        expect(gain).toBe(Math.round(scoreItem(item.points, 5) * 1000))
        expect(displayTotal(at(step * 5 + 5))).toBeGreaterThanOrEqual(displayTotal(at(step * 5)))
      }),
    )
  })

  test('codes that the instrument does not know count for nothing', () => {
    const strange = dictionary(
      string({ minLength: 1 }).filter(code => !codes.includes(code)),
      record({ percent }),
    )
    assert(
      property(scores, strange, (scored, more) => {
        expect(scoreAssessment(instrument, { ...more, ...scored })).toEqual(
          scoreAssessment(instrument, scored),
        )
      }),
    )
  })
})

const order = ['0-5', '10-25', '30-45', '50-65', '70-85', '90-100']
const facts = record(
  {
    hasLearningEvidence: constantFrom(true, false),
    hasComparison: constantFrom(true, false),
    yearsOfData: integer({ min: 0, max: 6 }),
    sites: integer({ min: 0, max: 4 }),
  },
  { requiredKeys: [] },
)
const at = array(integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })
const scale = constantFrom(...instrument.scales)
type Scale = (typeof instrument.scales)[number]
const bandsOf = ({ dimensions }: Scale, given: readonly number[]) =>
  Object.fromEntries(dimensions.map(({ id }, index) => [id, order[given[index] ?? 0] ?? '']))

describe('the proposed percent', () => {
  test('is a step of the scale between 0 and 100, whatever is known', () => {
    assert(
      property(scale, at, facts, (scale, given, known) => {
        const { percent } = proposePercent(scale, bandsOf(scale, given), known)
        expect([
          percent !== null && percent % scale.step,
          (percent ?? -1) >= 0,
          (percent ?? 101) <= 100,
        ]).toEqual([0, true, true])
      }),
    )
  })

  test('never exceeds a cap of the item, and every cap that bites names its rule', () => {
    assert(
      property(scale, at, facts, (scale, given, known) => {
        const bands = bandsOf(scale, given)
        const { percent, warnings } = proposePercent(scale, bands, known)
        const free = proposePercent(scale, bands)
        const caps = capsFor(scale, known)
        for (const cap of caps.filter(({ dimension }) => dimension === null))
          expect(percent).toBeLessThanOrEqual(cap.maxPercent)
        expect(percent).toBeLessThanOrEqual(free.percent ?? 0)
        const rules = new Set(caps.map(cap => cap.id))
        expect(warnings.filter(warning => !rules.has(String(warning.params.cap)))).toEqual([])
        expect(percent !== free.percent && warnings.length === 0).toBe(false)
      }),
    )
  })
})

describe('every rule of thumb of the instrument fires and names itself', () => {
  const facts: Readonly<Record<string, ScoringFacts>> = {
    'no-learning-evidence': { hasLearningEvidence: false },
    'no-comparison-data': { hasComparison: false },
    'fewer-than-three-years': { yearsOfData: 2 },
    'single-site': { sites: 1 },
  }
  const cases = instrument.scales.flatMap(scale => scale.caps.map(cap => ({ scale, cap, name: cap.id })))

  test('there is a case for each', () => {
    expect(cases.map(({ name }) => name)).toEqual([
      'no-learning',
      'single-site',
      'no-comparison',
      'short-trend',
    ])
  })

  test.each(cases)('$name', ({ scale, cap }) => {
    const { percent, warnings } = proposePercent(scale, bandsOf(scale, [5, 5, 5, 5]), facts[cap.when])
    expect(warnings).toEqual([
      {
        id: 'cap',
        params: {
          cap: cap.id,
          dimension: cap.dimension ?? '',
          maxPercent: cap.maxPercent,
          from: cap.dimension === null ? 95 : '90-100',
        },
      },
    ])
    expect(percent).toBe(cap.dimension === null ? 45 : 90)
  })
})
