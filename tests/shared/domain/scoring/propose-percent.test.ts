import { assert, constantFrom, integer, option, property, record, shuffledSubarray, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandOf } from '../../../../shared/domain/scoring/band-of.ts'
import { proposePercent } from '../../../../shared/domain/scoring/propose-percent.ts'
import type { Scale } from '../../../../shared/packs/instrument.ts'
import { readPack } from '../../../packs/read-pack.ts'

const scales = readPack('instrument', 'gbt-19580-2012').scales
const scaleOf = (id: Scale['id']): Scale => {
  const scale = scales.find(candidate => candidate.id === id)
  if (scale === undefined) throw new Error(`no scale ${id}`)
  return scale
}
const process = scaleOf('process')
const results = scaleOf('results')
const order: readonly string[] = ['0-5', '10-25', '30-45', '50-65', '70-85', '90-100']
const bandsOf = (scale: Scale, at: readonly number[]) =>
  Object.fromEntries(scale.dimensions.map((dimension, index) => [dimension.id, order[at[index] ?? 0] ?? '']))

describe('without facts', () => {
  test.each([
    { at: [0, 0, 0, 0], percent: 0 },
    { at: [1, 1, 1, 1], percent: 15 },
    { at: [2, 2, 2, 2], percent: 35 },
    { at: [5, 5, 5, 5], percent: 95 },
    { at: [3, 2, 2, 2], percent: 40 },
    { at: [3, 3, 2, 2], percent: 45 },
    { at: [2, 2, 1, 2], percent: 30 },
    { at: [3, 3, 1, 2], percent: 40 },
    { at: [0, 3, 3, 3], percent: 50 },
    { at: [5, 5, 1, 1], percent: 25 },
  ])('bands $at give $percent %', ({ at, percent }) => {
    expect(scales.map(scale => proposePercent(scale, bandsOf(scale, at)).percent)).toEqual([percent, percent])
  })

  test('says why', () => {
    expect(proposePercent(process, { A: '50-65', D: '30-45', L: '10-25', I: '30-45' })).toEqual({
      percent: 35,
      reasons: [
        { id: 'median-band', params: { band: '30-45', from: 30, to: 45 } },
        { id: 'strength', params: { dimension: 'A', band: '50-65', steps: 1 } },
        { id: 'gap', params: { dimension: 'L', band: '10-25', steps: 1 } },
      ],
      warnings: [],
    })
  })

  test('says when the bands agree and when the band holds the percent back', () => {
    expect(proposePercent(process, bandsOf(process, [2, 2, 2, 2])).reasons.map(reason => reason.id)).toEqual([
      'median-band',
      'balanced',
    ])
    expect(proposePercent(process, bandsOf(process, [0, 3, 3, 3])).reasons.at(-1)).toEqual({
      id: 'held-in-band',
      params: { band: '50-65', percent: 50 },
    })
  })

  test('proposes nothing until every dimension has a band of the scale', () => {
    const missing = (missing: string, count: number) => ({
      percent: null,
      reasons: [{ id: 'bands-missing', params: { missing, count } }],
      warnings: [],
    })
    expect(proposePercent(process, {})).toEqual(missing('A D L I', 4))
    expect(proposePercent(process, { A: '50-65', D: '35-40', I: '0-5' })).toEqual(missing('D L', 2))
    expect(proposePercent(results, { A: '50-65', D: '50-65', L: '50-65', I: '0-5' })).toEqual(
      missing('Le T C', 3),
    )
  })
})

describe('caps', () => {
  test('no learning evidence holds L at 10–25', () => {
    const proposal = proposePercent(process, bandsOf(process, [3, 3, 3, 3]), { hasLearningEvidence: false })
    expect(proposal).toEqual({
      percent: 50,
      reasons: [
        { id: 'median-band', params: { band: '50-65', from: 50, to: 65 } },
        { id: 'gap', params: { dimension: 'L', band: '10-25', steps: 2 } },
        { id: 'held-in-band', params: { band: '50-65', percent: 50 } },
      ],
      warnings: [
        { id: 'cap', params: { cap: 'no-learning', dimension: 'L', maxPercent: 25, from: '50-65' } },
      ],
    })
  })

  test('a single site holds D at 45 %, fewer than three years hold T at 25 %', () => {
    expect(proposePercent(process, bandsOf(process, [4, 4, 4, 4]), { sites: 1 }).warnings).toEqual([
      { id: 'cap', params: { cap: 'single-site', dimension: 'D', maxPercent: 45, from: '70-85' } },
    ])
    expect(proposePercent(results, bandsOf(results, [2, 2, 2, 2]), { yearsOfData: 2 }).warnings).toEqual([
      { id: 'cap', params: { cap: 'short-trend', dimension: 'T', maxPercent: 25, from: '30-45' } },
    ])
  })

  test('no comparison data holds the whole results item at 45 %', () => {
    const proposal = proposePercent(results, bandsOf(results, [4, 4, 4, 4]), { hasComparison: false })
    expect([proposal.percent, proposal.warnings]).toEqual([
      45,
      [{ id: 'cap', params: { cap: 'no-comparison', dimension: '', maxPercent: 45, from: 75 } }],
    ])
  })

  test('a cap that changes nothing stays silent, and so does one whose fact is unknown', () => {
    const low = bandsOf(results, [1, 1, 1, 1])
    expect(proposePercent(results, low, { hasComparison: false, yearsOfData: 1 }).warnings).toEqual([])
    expect(proposePercent(results, bandsOf(results, [4, 4, 4, 4]), {}).warnings).toEqual([])
  })
})

describe('whatever the bands and facts', () => {
  const at = tuple(...([0, 1, 2, 3] as const).map(() => integer({ min: 0, max: 5 })))
  const facts = record(
    {
      hasLearningEvidence: constantFrom(true, false),
      hasComparison: constantFrom(true, false),
      yearsOfData: integer({ min: 0, max: 6 }),
      sites: integer({ min: 0, max: 4 }),
    },
    { requiredKeys: [] },
  )
  const scale = constantFrom(process, results)

  test('the percent is a step inside a band between the lowest and the highest given one', () => {
    assert(
      property(scale, at, (scale, at) => {
        const { percent } = proposePercent(scale, bandsOf(scale, at))
        const band = percent === null ? null : bandOf(scale, percent)
        expect(percent !== null && percent % scale.step).toBe(0)
        const index = order.indexOf(band?.id ?? '')
        expect(index).toBeGreaterThanOrEqual(Math.min(...at))
        expect(index).toBeLessThanOrEqual(Math.max(...at))
      }),
    )
  })

  test('a better band in any dimension never lowers the percent', () => {
    assert(
      property(scale, at, facts, integer({ min: 0, max: 3 }), (scale, at, facts, dimension) => {
        const better = at.map((index, position) => (position === dimension ? Math.min(5, index + 1) : index))
        const before = proposePercent(scale, bandsOf(scale, at), facts).percent
        const after = proposePercent(scale, bandsOf(scale, better), facts).percent
        expect(after).toBeGreaterThanOrEqual(before ?? 0)
      }),
    )
  })

  test('the percent depends on which bands were given, not on which dimension got which', () => {
    assert(
      property(
        scale,
        at,
        shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
        (scale, at, order) => {
          const shuffled = order.map(index => at[index] ?? 0)
          expect(proposePercent(scale, bandsOf(scale, shuffled)).percent).toBe(
            proposePercent(scale, bandsOf(scale, at)).percent,
          )
        },
      ),
    )
  })

  test('the order in which bands were entered changes nothing', () => {
    assert(
      property(scale, at, facts, (scale, at, facts) => {
        const bands = bandsOf(scale, at)
        const reversed = Object.fromEntries(Object.entries(bands).reverse())
        expect(proposePercent(scale, reversed, facts)).toEqual(proposePercent(scale, bands, facts))
      }),
    )
  })

  test('a fact can only lower the percent, and a lower percent is always explained', () => {
    assert(
      property(scale, at, option(facts), (scale, at, facts) => {
        const free = proposePercent(scale, bandsOf(scale, at))
        const capped = proposePercent(scale, bandsOf(scale, at), facts ?? {})
        expect(capped.percent).toBeLessThanOrEqual(free.percent ?? 0)
        if (capped.percent !== free.percent) expect(capped.warnings).not.toEqual([])
      }),
    )
  })
})
