import { expect, test } from 'vitest'
import { readProveKey } from '../../../../renderer/src/features/evidence/claims/prove/use-prove-keys.ts'
import {
  keepsClaim,
  stepClaim,
  type WalkFilter,
  walkFilters,
} from '../../../../renderer/src/features/evidence/claims/prove/walk.ts'
import type { Claim } from '../../../../shared/contract/requests/claims.ts'

type Facts = Pick<Claim, 'id' | 'state' | 'touched' | 'visit'>
const claim = (id: string, more: Partial<Facts> = {}): Facts => ({
  id,
  state: 'proven',
  touched: false,
  visit: 'open',
  ...more,
})

const walk = [
  claim('a'),
  claim('b', { state: 'unproven' }),
  claim('c', { state: 'stale', touched: true }),
  claim('d', { touched: true }),
  claim('e', { state: 'reworded', visit: 'doubtful' }),
  claim('f', { visit: 'seen' }),
]

test('a filter keeps what it says; a proven claim with a broken proof is to be looked at, too', () => {
  const kept = (filter: WalkFilter) => walk.filter(one => keepsClaim(one, filter)).map(({ id }) => id)
  expect(Object.fromEntries(walkFilters.map(filter => [filter, kept(filter)]))).toEqual({
    all: ['a', 'b', 'c', 'd', 'e', 'f'],
    unproven: ['b'],
    broken: ['c', 'd', 'e'],
    doubtful: ['e'],
  })
})

test('the walk goes on from where it stands, also when that was just mended, and ends at both ends', () => {
  const step = (from: string, way: 1 | -1, filter: WalkFilter) =>
    stepClaim(walk, from, way, one => keepsClaim(one, filter))?.id ?? null
  expect(step('a', 1, 'all')).toBe('b')
  expect(step('a', -1, 'all')).toBeNull()
  expect(step('f', 1, 'all')).toBeNull()
  expect(step('c', 1, 'broken')).toBe('d')
  expect(step('a', 1, 'broken')).toBe('c')
  expect(step('f', -1, 'broken')).toBe('e')
  expect(step('f', -1, 'unproven')).toBe('b')
  expect(step('gone', 1, 'all')).toBe('a')
  expect(step('gone', -1, 'all')).toBeNull()
})

test('keys of the walk', () => {
  expect(readProveKey('J')).toEqual(readProveKey('ArrowRight'))
  expect(readProveKey('k')).toEqual({ does: 'step', step: -1 })
  expect(['1', '2', '0'].map(readProveKey)).toEqual([
    { does: 'visit', visit: 'seen' },
    { does: 'visit', visit: 'doubtful' },
    { does: 'visit', visit: 'open' },
  ])
  expect(readProveKey('x')).toBeNull()
  expect(readProveKey('constructor')).toBeNull()
})
