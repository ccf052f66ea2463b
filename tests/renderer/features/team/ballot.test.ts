import { describe, expect, test } from 'vitest'
import { cleaned, draftOf, gapsOf } from '../../../../renderer/src/features/team/ballot/ballot-draft.ts'
import {
  bandOfKey,
  dimensionAfter,
  dimensionForKey,
} from '../../../../renderer/src/features/team/ballot/band-keys.ts'
import { findPlace, itemPlaces, stepFrom } from '../../../../renderer/src/features/team/item-places.ts'
import pack from '../../../../resources/packs/instrument/gbt-19580-2012/1.0.0/pack.json' with { type: 'json' }
import { instrumentSchema } from '../../../../shared/packs/instrument.ts'

const bands = [
  { id: 'low', from: 0 },
  { id: 'high', from: 90 },
  { id: 'middle', from: 50 },
]
const dimensions = [{ id: 'A' }, { id: 'D' }, { id: 'L' }]

test.each([
  ['1', 'low'],
  ['2', 'middle'],
  ['3', 'high'],
  ['4', null],
  ['0', null],
  ['a', null],
  ['Enter', null],
])('the key %s names the band %s', (key, band) => {
  expect(bandOfKey(key, bands)).toBe(band)
})

test.each([
  ['the focused dimension', {}, 'L', 'L'],
  ['the first without a band', { A: 'low' }, undefined, 'D'],
  ['the first without a band, when the focus is on something that is no dimension', { A: 'low' }, 'X', 'D'],
  ['the first, when all have one', { A: 'low', D: 'low', L: 'low' }, undefined, 'A'],
])('a digit is meant for %s', (_, given, focused, dimension) => {
  expect(dimensionForKey(dimensions, given, focused)).toBe(dimension)
})

test('after a band the focus goes on, and leaves after the last dimension', () => {
  expect(['A', 'D', 'L'].map(id => dimensionAfter(dimensions, id))).toEqual(['D', 'L', null])
})

describe('a ballot', () => {
  const empty = draftOf(undefined)

  test('is saved without empty lines and space around', () => {
    const typed = { ...empty, strengths: ['  做法成套 ', '', '  '], verify: ['看原始记录'] }
    expect(cleaned(typed)).toEqual({ ...empty, strengths: ['做法成套'], verify: ['看原始记录'] })
  })

  test('a draft holds nothing of the stored row but what is written', () => {
    const written = { ...empty, percent: 45, reason: '有事实', bands: { A: 'low' } }
    const row = { assessorId: 'a', item: '4.1.2', revision: 3, updatedAt: null, ...written }
    expect(draftOf(row)).toEqual(written)
  })

  test('its gaps before handing in, in the order of the instrument', () => {
    const ballots = new Map([
      ['4.1.3', { ...empty, percent: 0, reason: '没有做法', opportunities: ['没有做法'] }],
      ['4.1.2', { ...empty, percent: 45, reason: ' ', strengths: ['做法成套'] }],
      ['4.2.2', { ...empty, percent: 30, reason: '有目标' }],
      ['4.2.3', { ...empty, reason: '还没想好' }],
    ])
    expect(gapsOf(['4.1.2', '4.1.3', '4.1.4', '4.2.2', '4.2.3'], ballots)).toEqual({
      unscored: ['4.1.4', '4.2.3'],
      unreasoned: ['4.1.2'],
      wordless: ['4.2.2'],
    })
  })
})

describe('items', () => {
  const places = itemPlaces(instrumentSchema.parse(pack))
  const codes = places.map(({ item }) => item.code)

  test('an address names an item by its own code or by a leaf of it', () => {
    expect(
      ['4.1.2', '4.1.4.2', '4.9', undefined].map(code => findPlace(places, code)?.item.code ?? null),
    ).toEqual(['4.1.2', '4.1.4', null, null])
  })

  test('a step goes to the neighbour and ends at either end', () => {
    expect(codes).toHaveLength(23)
    expect([
      stepFrom(codes, '4.1.2', 1),
      stepFrom(codes, '4.1.2', -1),
      stepFrom(codes, '4.7.7', 1),
      stepFrom(codes, '', 1),
    ]).toEqual(['4.1.3', null, null, '4.1.2'])
  })
})
