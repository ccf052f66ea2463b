import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Direction, Values } from '../../../../shared/domain/indicators/indicator.ts'
import { indicatorGaps } from '../../../../shared/domain/indicators/indicator-gaps.ts'
import {
  type FactIndicator,
  indicatorFact,
  type ResultFacts,
  resultFacts,
} from '../../../../shared/domain/indicators/result-facts.ts'

const noValues: Values = { actual: {}, target: {}, rival: {}, benchmark: {} }
const years = (from: number, values: readonly number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [String(from + index), value]))

const made = (direction: Direction, values: Partial<Values>, id = 'k'): FactIndicator => ({
  id,
  direction,
  values: { ...noValues, ...values },
})

describe('one indicator', () => {
  test.each<[string, Direction, readonly number[], string | null, boolean | null]>([
    ['rises', 'up', [97, 98, 99], 'better', true],
    ['rises with a dip', 'up', [97, 96, 99], 'better', false],
    ['falls', 'up', [99, 98, 97], 'worse', false],
    ['falls where low is good', 'down', [3, 2, 1], 'better', true],
    ['stays', 'up', [100, 100, 100], 'level', false],
    ['stays where level is good', 'up-or-level', [100, 100, 100], 'level', true],
    ['is for reference', 'info', [1, 2, 3], null, null],
    ['has two years', 'up', [1, 2], null, null],
    ['has an old dip before the last three', 'up', [9, 1, 2, 3], 'better', true],
  ])('%s', (_, direction, values, course, sustained) => {
    expect(indicatorFact(made(direction, { actual: years(2022, values) }), 2030)).toMatchObject({
      course,
      sustained,
    })
  })

  test('is seen up to the year that is assessed', () => {
    const rate = made('up', {
      actual: years(2021, [97.2, 97.05, 97.9, 98.5, 98.9]),
      target: years(2021, [97, 97.5, 97.8, 98.3, 98.8]),
      rival: years(2021, [97, 96.9, 97.3, 97.8]),
      benchmark: years(2021, [98.6, 98.7, 98.9, 99.1, 99.3]),
    })
    expect(indicatorFact(rate, 2025)).toEqual({
      id: 'k',
      years: 5,
      latest: 2025,
      course: 'better',
      sustained: true,
      meetsTarget: true,
      rivalGap: 0.7,
      benchmarkGap: -0.4,
      compared: true,
    })
    expect(indicatorFact(rate, 2022)).toMatchObject({
      years: 2,
      course: null,
      meetsTarget: false,
      rivalGap: 0.2,
    })
  })

  test('with a benchmark of zero has no gap in per cent but is compared', () => {
    const accidents = made('down', { actual: { 2025: 1 }, benchmark: { 2025: 0 } })
    expect(indicatorFact(accidents, 2025)).toMatchObject({ benchmarkGap: null, compared: true })
  })
})

test('the facts of an item', () => {
  const item = [
    made(
      'up',
      { actual: years(2021, [1, 2, 3, 4, 5]), target: years(2025, [5]), benchmark: years(2025, [10]) },
      'a',
    ),
    made('down', { actual: years(2023, [5, 6, 7]), rival: years(2025, [5]) }, 'b'),
    made('up', { actual: years(2025, [8]), target: years(2025, [9]) }, 'c'),
    made('up', {}, 'd'),
    made('info', { actual: years(2021, [1, 1, 1]), benchmark: years(2021, [1]) }, 'e'),
  ]
  expect(resultFacts(item, 2025)).toEqual({
    indicators: 4,
    withValues: 3,
    reference: 1,
    years: { min: 1, median: 3, max: 5 },
    short: 2,
    improving: { count: 1, of: 2, share: 50 },
    sustained: { count: 1, of: 2, share: 50 },
    worsening: { count: 1, of: 2, share: 50 },
    compared: { count: 2, of: 3, share: 67 },
    meetingTarget: { count: 1, of: 2, share: 50 },
    aheadOfRival: { count: 0, of: 1, share: 0 },
    aheadOfBenchmark: { count: 0, of: 1, share: 0 },
    rivalGap: -40,
    benchmarkGap: -50,
  } satisfies ResultFacts)
})

test('an item without indicators says so', () => {
  const nothing = { count: 0, of: 0, share: null }
  expect(resultFacts([], 2025)).toEqual({
    indicators: 0,
    withValues: 0,
    reference: 0,
    years: null,
    short: 0,
    improving: nothing,
    sustained: nothing,
    worsening: nothing,
    compared: nothing,
    meetingTarget: nothing,
    aheadOfRival: nothing,
    aheadOfBenchmark: nothing,
    rivalGap: null,
    benchmarkGap: null,
  } satisfies ResultFacts)
})

const series = fc.dictionary(
  fc.integer({ min: 2015, max: 2026 }).map(String),
  fc.integer({ min: -500, max: 500 }),
  { maxKeys: 8 },
)
const anyIndicator = fc.record({
  id: fc.uuid(),
  direction: fc.constantFrom<Direction>('up', 'down', 'up-or-level', 'info'),
  values: fc.record({ actual: series, target: series, rival: series, benchmark: series }),
})

describe('for any indicators', () => {
  test('their order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyIndicator, { maxLength: 12 }), fc.integer(), (indicators, seed) => {
        const mixed = indicators.toSorted(
          (a, b) => ((a.id.charCodeAt(0) * seed) % 7) - ((b.id.charCodeAt(0) * seed) % 7),
        )
        expect(resultFacts(mixed, 2024)).toEqual(resultFacts(indicators, 2024))
      }),
    )
  })

  test('turning direction and signs round changes nothing', () => {
    const turned = (indicator: FactIndicator): FactIndicator => {
      const negative = (values: Readonly<Record<string, number>>) =>
        Object.fromEntries(Object.entries(values).map(([year, value]) => [year, -value]))
      const { actual, target, rival, benchmark } = indicator.values
      const direction = { up: 'down', down: 'up', 'up-or-level': 'up-or-level', info: 'info' } as const
      return {
        ...indicator,
        direction: direction[indicator.direction],
        values: {
          actual: negative(actual),
          target: negative(target),
          rival: negative(rival),
          benchmark: negative(benchmark),
        },
      }
    }
    fc.assert(
      fc.property(
        fc.array(
          anyIndicator.filter(({ direction }) => direction !== 'up-or-level'),
          { maxLength: 12 },
        ),
        indicators => {
          expect(resultFacts(indicators.map(turned), 2024)).toEqual(resultFacts(indicators, 2024))
        },
      ),
    )
  })

  test('shares stay between 0 and 100 and count what they say', () => {
    fc.assert(
      fc.property(fc.array(anyIndicator, { maxLength: 12 }), indicators => {
        const facts = resultFacts(indicators, 2024)
        for (const share of Object.values(facts)) {
          if (typeof share !== 'object' || share === null || !('of' in share)) continue
          expect(share.count).toBeLessThanOrEqual(share.of)
          expect(share.of).toBeLessThanOrEqual(facts.indicators)
          expect(share.share === null ? 0 : share.share).toBeLessThanOrEqual(100)
        }
        expect(facts.improving.count + facts.worsening.count).toBeLessThanOrEqual(facts.improving.of)
      }),
    )
  })
})

test.each<[string, FactIndicator, readonly string[]]>([
  ['nothing at all', made('up', {}), ['no-values', 'no-target', 'no-comparison']],
  [
    'two years',
    made('up', { actual: years(2024, [1, 2]), target: { 2025: 2 } }),
    ['under-three-years', 'no-comparison'],
  ],
  ['complete', made('up', { actual: years(2023, [1, 2, 3]), target: { 2025: 2 }, rival: { 2025: 2 } }), []],
  [
    'worse',
    made('down', { actual: years(2023, [1, 2, 3]), target: { 2025: 2 }, rival: { 2025: 2 } }),
    ['worse'],
  ],
  ['for reference', made('info', { actual: years(2023, [3, 2, 1]) }), []],
  [
    'a target of later only',
    made('up', { actual: years(2023, [1, 2, 3]), target: { 2027: 9 }, rival: { 2023: 1 } }),
    ['no-target'],
  ],
])('gaps: %s', (_, indicator, gaps) => {
  expect(indicatorGaps(indicator, 2025)).toEqual(gaps)
})
