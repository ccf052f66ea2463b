import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AdoptedLine,
  adopt,
  isAdopted,
  joinSentences,
  letGo,
  merge,
} from '../../../../renderer/src/features/team/consensus/adopted.ts'
import {
  firstOpen,
  markOf,
  orderAgenda,
} from '../../../../renderer/src/features/team/consensus/agenda-order.ts'
import {
  figuresOf,
  senseOfDeviation,
  senseOfIcc,
  senseOfKendall,
  senseOfShare,
} from '../../../../renderer/src/features/team/consensus/agreement-sense.ts'
import { readMeetingKey } from '../../../../renderer/src/features/team/consensus/meeting-key.ts'
import { onStep } from '../../../../renderer/src/features/team/percent-step.ts'
import { placeOf, zonesOf } from '../../../../renderer/src/features/team/plot-places.ts'
import pack from '../../../../resources/packs/instrument/gbt-19580-2012/1.0.0/pack.json' with { type: 'json' }
import { bandOf } from '../../../../shared/domain/scoring/band-of.ts'
import { instrumentSchema } from '../../../../shared/packs/instrument.ts'

const agreed = { revision: 1, percent: 40, reason: '', decidedAt: '', decidedBy: '' }
const item = (
  code: string,
  points: number,
  spread: number | null,
  mustDiscuss: boolean,
  isAgreed = false,
) => ({ item: code, points, spread, mustDiscuss, agreed: isAgreed ? agreed : null })

describe('the agenda', () => {
  const items = [
    item('4.1.2', 50, 15, false),
    item('4.1.3', 30, 40, true),
    item('4.2.2', 40, null, true),
    item('4.7.2', 80, 30, true, true),
    item('4.7.3', 80, 15, false),
  ]

  test('by weight: points in dispute, what must be discussed ahead, what is agreed stays in its place', () => {
    expect(orderAgenda(items, 'weight').map(one => one.item)).toEqual([
      '4.7.2',
      '4.1.3',
      '4.2.2',
      '4.7.3',
      '4.1.2',
    ])
  })

  test('by code: as the instrument has them', () => {
    expect(orderAgenda(items, 'code')).toEqual(items)
  })

  test('begins with the first that must be discussed, then with the first open, then with none', () => {
    expect(items.map(markOf)).toEqual(['open', 'discuss', 'discuss', 'agreed', 'open'])
    expect([
      firstOpen(orderAgenda(items, 'weight')),
      firstOpen(items.filter(one => !one.mustDiscuss)),
      firstOpen(items.filter(one => one.agreed !== null)),
    ]).toEqual(['4.1.3', '4.1.2', null])
  })
})

const plain = { alt: false, ctrl: false, shift: false, typing: false, ownKeys: false }
test.each([
  [{ key: 'ArrowRight' }, { does: 'step', by: 1 }],
  [{ key: 'ArrowLeft' }, { does: 'step', by: -1 }],
  [{ key: 'Enter' }, { does: 'confirm' }],
  [{ key: 'm' }, { does: 'median' }],
  [{ key: 'N' }, { does: 'next' }],
  [{ key: 'p' }, { does: 'previous' }],
  [{ key: 'ArrowDown', alt: true }, { does: 'next' }],
  [{ key: 'ArrowUp', alt: true, typing: true }, { does: 'previous' }],
  [{ key: 'Enter', ctrl: true, typing: true }, { does: 'confirm' }],
  [{ key: 'n', ownKeys: true }, { does: 'next' }],
  [{ key: 'Enter', ownKeys: true }, null],
  [{ key: 'ArrowRight', ownKeys: true }, null],
  [{ key: 'n', typing: true }, null],
  [{ key: 'Enter', typing: true }, null],
  [{ key: 'n', ctrl: true }, null],
  [{ key: 'ArrowUp' }, null],
  [{ key: 'ArrowDown', alt: true, shift: true }, null],
] as const)('in the meeting %j', (press, key) => {
  expect(readMeetingKey({ ...plain, ...press })).toEqual(key)
})

describe('the strip from 0 to 100', () => {
  const { scales } = instrumentSchema.parse(pack)

  test.each(scales.map(scale => [scale.id, scale] as const))(
    '%s: zones tile it and hold their percents',
    (_, scale) => {
      const zones = zonesOf(scale)
      expect(zones.map(({ id }) => id)).toEqual(scale.bands.map(({ id }) => id))
      let edge = 0
      for (const zone of zones) {
        expect(zone.x).toBeCloseTo(edge)
        edge = zone.x + zone.width
      }
      expect(edge).toBeCloseTo(100)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 20 }), step => {
          const percent = step * scale.step
          const zone = zones.find(({ id }) => id === bandOf(scale, percent)?.id)
          const x = placeOf(percent, scale.step)
          expect(zone !== undefined && x > zone.x && x < zone.x + zone.width).toBe(true)
        }),
      )
    },
  )

  test.each([
    [42, 40],
    [43, 45],
    [-5, 0],
    [105, 100],
  ])('%i is held on the step %i', (percent, held) => {
    expect(onStep(percent, 5)).toBe(held)
  })
})

describe('sentences taken over', () => {
  const both: readonly AdoptedLine[] = [
    { text: '做法成套', from: ['a/strength/0'] },
    { text: '展开到夜班', from: ['b/strength/0'] },
  ]

  test('an equal sentence of somebody else is one line from two', () => {
    expect(adopt(both, 'c/strength/1', ' 做法成套 ')).toEqual([
      { text: '做法成套', from: ['a/strength/0', 'c/strength/1'] },
      both[1],
    ])
  })

  test('letting one source go keeps a merged line, letting the last go takes it away', () => {
    const merged = merge(both, 1)
    expect(merged).toEqual([{ text: '做法成套；展开到夜班', from: ['a/strength/0', 'b/strength/0'] }])
    const once = letGo(merged, 'a/strength/0')
    expect(once).toEqual([{ text: '做法成套；展开到夜班', from: ['b/strength/0'] }])
    expect(letGo(once, 'b/strength/0')).toEqual([])
  })

  test('taking over and letting go leaves everything else as it was', () => {
    const lines = fc.uniqueArray(
      fc.record({ text: fc.string({ minLength: 1 }), source: fc.string({ minLength: 1 }) }),
      { selector: ({ source }) => source, maxLength: 6 },
    )
    fc.assert(
      fc.property(lines, given => {
        const taken = given.reduce<readonly AdoptedLine[]>(
          (list, { text, source }) => adopt(list, source, text),
          both,
        )
        const known = given.filter(({ source }) => !both.some(({ from }) => from.includes(source)))
        expect(given.every(({ source }) => isAdopted(taken, source))).toBe(true)
        expect(known.reduce((list, { source }) => letGo(list, source), taken)).toEqual(both)
      }),
    )
  })

  test.each([
    ['做法成套。', '展开到夜班', '做法成套；展开到夜班'],
    ['well deployed.', 'and reviewed', 'well deployed; and reviewed'],
  ])('joins %j and %j', (first, second, joined) => {
    expect(joinSentences(first, second)).toBe(joined)
  })
})

describe('what the figures of agreement say', () => {
  test('edges as published', () => {
    expect([0.7, 0.69, 0.5, 0.49].map(senseOfKendall)).toEqual(['strong', 'fair', 'fair', 'weak'])
    expect([0.75, 0.74, 0.5, 0.49].map(senseOfIcc)).toEqual(['strong', 'fair', 'fair', 'weak'])
    expect([5, 5.1, 10, 10.1].map(senseOfDeviation)).toEqual(['strong', 'fair', 'fair', 'weak'])
    expect([0.8, 0.79, 0.6, 0.59].map(senseOfShare)).toEqual(['strong', 'fair', 'fair', 'weak'])
  })

  test('a figure that cannot be computed is not shown', () => {
    const none = {
      items: 0,
      raters: 1,
      meanDeviation: null,
      sameBand: null,
      withinLimit: null,
      kendall: null,
      icc: null,
    }
    expect(figuresOf(none)).toEqual([])
    expect(figuresOf({ ...none, withinLimit: 0.5, icc: { single: 0.8, average: 0.9 } })).toEqual([
      { id: 'within', value: 0.5, sense: 'weak' },
      { id: 'icc', value: 0.8, sense: 'strong' },
    ])
  })
})
