import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateEffort } from '../../../../shared/domain/gains/estimate-effort.ts'
import type { GainFacts } from '../../../../shared/domain/gains/gain-facts.ts'
import { bindingCap, nextPercent } from '../../../../shared/domain/gains/next-percent.ts'
import { rankGains } from '../../../../shared/domain/gains/rank-gains.ts'
import { whatIf } from '../../../../shared/domain/gains/what-if.ts'
import { capsFor } from '../../../../shared/domain/scoring/caps.ts'
import { readPack } from '../../../packs/read-pack.ts'

const instrument = readPack('instrument', 'gbt-19580-2012')
const scaleOf = (id: 'process' | 'results') =>
  instrument.scales.find(scale => scale.id === id) ?? expect.unreachable()

const facts = (more: Partial<GainFacts> = {}): GainFacts => ({
  code: '4.1.2',
  points: 50,
  percent: 45,
  scale: scaleOf('process'),
  caps: {},
  leaves: 1,
  unwritten: 0,
  evidenceKinds: 6,
  missingKinds: 0,
  indicators: 0,
  withoutComparison: 0,
  openActions: 0,
  ...more,
})
const results = (more: Partial<GainFacts> = {}): GainFacts =>
  facts({ code: '4.7.2', points: 80, scale: scaleOf('results'), indicators: 4, ...more })

describe('the next percent within reach', () => {
  test.each([
    [0, 10],
    [5, 10],
    [10, 20],
    [20, 30],
    [25, 30],
    [30, 40],
    [35, 45],
    [40, 50],
    [45, 50],
    [85, 90],
    [90, 100],
    [95, 100],
    [100, 100],
  ])('from %i is %i', (percent, to) => {
    expect(nextPercent(scaleOf('process'), percent, []).to).toBe(to)
  })

  test.each([
    [
      'no comparison holds a results item at 45',
      results({ percent: 45, caps: { hasComparison: false } }),
      45,
      'no-comparison',
    ],
    ['and lets it rise to 45', results({ percent: 40, caps: { hasComparison: false } }), 45, 'no-comparison'],
    [
      'and does not push a higher one down',
      results({ percent: 60, caps: { hasComparison: false } }),
      60,
      'no-comparison',
    ],
    ['and limits nothing below', results({ percent: 25, caps: { hasComparison: false } }), 30, null],
    [
      'no learning lets a process item reach the edge of 50',
      facts({ percent: 45, caps: { hasLearningEvidence: false } }),
      50,
      null,
    ],
    ['and no further', facts({ percent: 50, caps: { hasLearningEvidence: false } }), 50, 'no-learning'],
    [
      'two years only lets a results item reach 30',
      results({ percent: 25, caps: { yearsOfData: 2 } }),
      30,
      null,
    ],
    [
      'the tighter of two caps is named',
      results({ percent: 45, caps: { yearsOfData: 2, hasComparison: false } }),
      45,
      'no-comparison',
    ],
    ['one site only', facts({ percent: 65, caps: { sites: 1 } }), 70, null],
  ])('%s', (_, { scale, percent, caps }, to, cap) => {
    const next = nextPercent(scale, percent, capsFor(scale, caps))
    expect([next.to, next.cap?.id ?? null]).toEqual([to, cap])
  })
})

test.each([
  [45, null],
  [50, ['no-comparison', 45]],
  [80, ['no-comparison', 45]],
] as const)('supposing %i percent without comparison', (percent, expected) => {
  const scale = scaleOf('results')
  const held = bindingCap(scale, capsFor(scale, { hasComparison: false }), percent)
  expect(held === null ? null : [held.cap.id, held.allowed]).toEqual(expected)
})

describe('effort', () => {
  test.each([
    ['nothing is missing', {}, 1, []],
    ['one of four parts unwritten', { leaves: 4, unwritten: 1 }, 2, ['unwritten']],
    ['most parts unwritten', { leaves: 2, unwritten: 2 }, 3, ['unwritten']],
    ['half of the kinds missing', { missingKinds: 3 }, 2, ['evidence']],
    ['few kinds missing', { missingKinds: 2 }, 1, []],
    ['comparison missing', { indicators: 4, withoutComparison: 1 }, 2, ['comparison']],
    ['no indicator at all', { caps: { hasComparison: false, yearsOfData: 0 } }, 4, ['comparison', 'years']],
    ['one year missing', { caps: { yearsOfData: 2 } }, 2, ['years']],
    ['already at 50', { percent: 50 }, 2, ['high']],
    ['already at 70', { percent: 70 }, 3, ['high']],
    ['under way', { percent: 70, openActions: 2 }, 2, ['high', 'under-way']],
    ['never below one', { openActions: 2 }, 1, ['under-way']],
    [
      'never above five',
      {
        leaves: 1,
        unwritten: 1,
        missingKinds: 6,
        percent: 70,
        caps: { yearsOfData: 0, hasComparison: false },
      },
      5,
      ['unwritten', 'evidence', 'comparison', 'years', 'high'],
    ],
  ] as const)('%s', (_, more, value, reasons) => {
    const effort = estimateEffort(facts(more))
    expect([effort.value, effort.reasons.map(({ id }) => id)]).toEqual([value, reasons])
  })
})

describe('gains', () => {
  test('say what is gained, at which effort, why, and what holds them', () => {
    expect(
      rankGains([
        results({ percent: 45, caps: { hasComparison: false, yearsOfData: 4 }, withoutComparison: 4 }),
        facts({ percent: 40, missingKinds: 4 }),
      ]),
    ).toEqual([
      {
        code: '4.1.2',
        points: 50,
        percent: 40,
        to: 50,
        gained: 5,
        effort: 2,
        ratio: 2.5,
        reasons: [
          { id: 'edge', params: { percent: 40, to: 50 } },
          { id: 'evidence', params: { count: 4, of: 6, weight: 1 } },
        ],
        limit: null,
        caps: [],
      },
      {
        code: '4.7.2',
        points: 80,
        percent: 45,
        to: 45,
        gained: 0,
        effort: 2,
        ratio: 0,
        reasons: [
          { id: 'edge', params: { percent: 45, to: 50 } },
          { id: 'comparison', params: { count: 4, of: 4, weight: 1 } },
        ],
        limit: { cap: 'no-comparison', when: 'no-comparison-data', allowed: 45, to: 50, gained: 4 },
        caps: ['no-comparison'],
      },
    ])
  })

  test('an item at 100 gains nothing and says so', () => {
    expect(rankGains([facts({ percent: 100 })])[0]).toMatchObject({
      to: 100,
      gained: 0,
      ratio: 0,
      reasons: [{ id: 'top', params: { percent: 100 } }, { id: 'high' }],
      limit: null,
    })
  })

  const someFacts = fc
    .record({
      process: fc.boolean(),
      points: fc.constantFrom(10, 15, 50, 80),
      percent: fc.integer({ min: 0, max: 20 }).map(step => step * 5),
      learning: fc.option(fc.boolean()),
      comparison: fc.option(fc.boolean()),
      years: fc.option(fc.integer({ min: 0, max: 6 })),
      sites: fc.option(fc.integer({ min: 1, max: 3 })),
      unwritten: fc.integer({ min: 0, max: 4 }),
      missingKinds: fc.integer({ min: 0, max: 6 }),
      openActions: fc.integer({ min: 0, max: 3 }),
    })
    .map(one =>
      facts({
        points: one.points,
        percent: one.percent,
        scale: scaleOf(one.process ? 'process' : 'results'),
        caps: {
          ...(one.learning === null ? {} : { hasLearningEvidence: one.learning }),
          ...(one.comparison === null ? {} : { hasComparison: one.comparison }),
          ...(one.years === null ? {} : { yearsOfData: one.years }),
          ...(one.sites === null ? {} : { sites: one.sites }),
        },
        leaves: 4,
        unwritten: one.unwritten,
        missingKinds: one.missingKinds,
        openActions: one.openActions,
      }),
    )
  const lists = fc
    .array(someFacts, { maxLength: 12 })
    .map(list => list.map((one, index) => ({ ...one, code: `4.${index}` })))

  test('never lead above 100 nor below the present percent, in steps of the scale, within every plain cap', () => {
    fc.assert(
      fc.property(someFacts, one => {
        const gain = rankGains([one])[0] ?? expect.unreachable()
        expect(gain.to).toBeGreaterThanOrEqual(one.percent)
        expect(gain.to).toBeLessThanOrEqual(100)
        expect(gain.to % one.scale.step).toBe(0)
        expect(gain.to - one.percent).toBeLessThanOrEqual(10)
        expect(gain.effort >= 1 && gain.effort <= 5).toBe(true)
        for (const cap of capsFor(one.scale, one.caps))
          if (cap.dimension === null)
            expect(gain.to).toBeLessThanOrEqual(Math.max(one.percent, cap.maxPercent))
        if (gain.limit !== null) expect(gain.limit.to).toBeGreaterThanOrEqual(gain.to)
      }),
    )
  })

  test('without its caps an item never reaches less', () => {
    fc.assert(
      fc.property(someFacts, one => {
        const held = rankGains([one])[0] ?? expect.unreachable()
        const free = rankGains([{ ...one, caps: {} }])[0] ?? expect.unreachable()
        expect(free.to).toBeGreaterThanOrEqual(held.to)
      }),
    )
  })

  test('come in the same order whatever the order of the facts, most points per effort first', () => {
    fc.assert(
      fc.property(
        lists.chain(list =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const ranked = rankGains(list)
          expect(rankGains(shuffled)).toEqual(ranked)
          const ratios = ranked.map(({ ratio }) => ratio)
          expect(ratios).toEqual(ratios.toSorted((a, b) => b - a))
        },
      ),
    )
  })
})

describe('what if', () => {
  const all = Object.fromEntries(
    instrument.categories.flatMap(category => category.items.map(item => [item.code, { percent: 45 }])),
  )
  test('4.7.2 from 45 to 55 percent brings 8 points; the level follows the total', () => {
    const { total, gained, level } = whatIf(instrument, all, { '4.7.2': 55 })
    expect([total, gained, level?.title.en]).toEqual([458, 8, 'Good'])
    expect(whatIf(instrument, all, {}).level?.title.en).toBe('Good')
    expect(whatIf(instrument, all, { '4.7.2': 30 }).level?.title.en).toBe('Growing')
  })
  test('a partly scored assessment has no level; unknown codes change nothing', () => {
    expect(whatIf(instrument, { '4.1.2': { percent: 45 } }, { '9.9': 100 })).toEqual({
      total: 22.5,
      gained: 0,
      level: null,
    })
  })
})
