import { array, assert, constantFrom, integer, property, shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { medianBands, medianPercent } from '../../../../shared/domain/review/median.ts'
import { type DiscussReason, spreadOf } from '../../../../shared/domain/review/spread.ts'
import { readPack } from '../../../packs/read-pack.ts'

const [process] = readPack('instrument', 'gbt-19580-2012').scales
if (process === undefined) throw new Error('no scale')

type Case = {
  readonly percents: readonly (number | null)[]
  readonly spread: number | null
  readonly discuss: readonly DiscussReason[]
  readonly median: number | null
}

describe('what must be discussed', () => {
  test.each<Case>([
    { percents: [50, 55, 65], spread: 15, discuss: [], median: 55 },
    { percents: [45, 50], spread: 5, discuss: ['bands-differ'], median: 45 },
    { percents: [30, 45, 55], spread: 25, discuss: ['over-limit', 'bands-differ'], median: 45 },
    { percents: [10, 30], spread: 20, discuss: ['bands-differ'], median: 20 },
    { percents: [40], spread: null, discuss: [], median: 40 },
    { percents: [40, null, null], spread: null, discuss: ['too-few'], median: 40 },
    { percents: [null, null], spread: null, discuss: ['too-few'], median: null },
    { percents: [], spread: null, discuss: ['too-few'], median: null },
    { percents: [70, null, 85], spread: 15, discuss: [], median: 75 },
  ])('$percents: $discuss', ({ percents, spread, discuss, median }) => {
    const bandsDiffer = discuss.includes('bands-differ')
    expect(spreadOf(process, percents, 20)).toEqual({ spread, bandsDiffer, discuss, median })
  })

  test('over the limit is more than the limit', () => {
    expect(spreadOf(process, [50, 60], 10).discuss).toEqual([])
    expect(spreadOf(process, [50, 65], 10).discuss).toEqual(['over-limit'])
    expect(spreadOf(process, [50, 55], 0).discuss).toEqual(['over-limit'])
  })
})

describe('the median', () => {
  const percents = array(
    integer({ min: 0, max: 20 }).map(step => step * 5),
    { minLength: 1, maxLength: 9 },
  )

  test('lies on a step among the percents, whatever their order, and never above the exact one by half a step', () => {
    assert(
      property(percents, shuffledSubarray([...Array(9).keys()], { minLength: 9 }), (given, order) => {
        const median = medianPercent(given, 5) ?? Number.NaN
        const shuffled = order.flatMap(index => given[index] ?? [])
        expect(medianPercent(shuffled, 5)).toBe(median)
        expect(median % 5).toBe(0)
        expect(median).toBeGreaterThanOrEqual(Math.min(...given))
        expect(median).toBeLessThanOrEqual(Math.max(...given))
        expect(given.filter(x => x >= median).length * 2).toBeGreaterThanOrEqual(given.length)
      }),
    )
  })

  test('of an undisputed item lies in the band of all', () => {
    const inBand = constantFrom(...process.bands).chain(band =>
      array(
        integer({ min: 0, max: (band.to - band.from) / 5 }).map(step => band.from + step * 5),
        { minLength: 1, maxLength: 6 },
      ),
    )
    assert(
      property(inBand, given => {
        const { discuss, median } = spreadOf(process, given, 20)
        const bands = new Set([...given, median].map(x => process.bands.find(b => b.to >= (x ?? 101))?.id))
        expect([discuss, bands.size]).toEqual([[], 1])
      }),
    )
  })

  test.each([
    { ballots: [{ A: '30-45' }, { A: '50-65' }], bands: { A: '30-45' } },
    { ballots: [{ A: '10-25' }, { A: '50-65' }, { A: '30-45', L: '0-5' }], bands: { A: '30-45', L: '0-5' } },
    { ballots: [{ A: 'unknown' }, {}], bands: {} },
    { ballots: [], bands: {} },
  ])('band by dimension of $ballots', ({ ballots, bands }) => {
    expect(medianBands(process, ballots)).toEqual(bands)
  })
})
