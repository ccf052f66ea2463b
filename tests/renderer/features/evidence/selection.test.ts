import { expect, test } from 'vitest'
import {
  anchoredAt,
  everything,
  keptOf,
  noSelection,
  rangedTo,
  toggled,
} from '../../../../renderer/src/features/evidence/library/selection.ts'

const order = ['a', 'b', 'c', 'd', 'e']
const ids = (selection: { readonly ids: ReadonlySet<string> }) => [...selection.ids].sort().join('')

test('a range grows and shrinks around the row where it began', () => {
  const began = anchoredAt(noSelection, 'c')
  const down = rangedTo(began, order, 'e', 'c')
  expect(ids(down)).toBe('cde')
  expect(ids(rangedTo(down, order, 'd', 'c'))).toBe('cd')
  expect(ids(rangedTo(down, order, 'a', 'c'))).toBe('abc')
})

test('what was ticked before stays beside a range', () => {
  const ticked = toggled(toggled(noSelection, 'a', true), 'd', true)
  expect(ids(rangedTo(ticked, order, 'e', 'e'))).toBe('ade')
  expect(ids(rangedTo(rangedTo(ticked, order, 'b', 'b'), order, 'd', 'd'))).toBe('ad')
})

test('a range without a beginning reaches from the row of the keys; from one that the list lost it is one row', () => {
  expect(ids(rangedTo(noSelection, order, 'c', 'b'))).toBe('bc')
  expect(ids(rangedTo(anchoredAt(noSelection, 'gone'), order, 'c', ''))).toBe('c')
})

test('everything is what the list holds and what was ticked in another list', () => {
  const all = everything(toggled(noSelection, 'x', true), order)
  expect(ids(all)).toBe('abcdex')
  expect(ids(toggled(all, 'c', false))).toBe('abdex')
})

test('what was removed meanwhile is let go of', () => {
  const kept = keptOf(everything(noSelection, order), new Set(['b', 'c']))
  expect(ids(kept)).toBe('bc')
  expect(ids(rangedTo({ ...kept, anchor: 'c' }, ['b', 'c', 'd'], 'd', ''))).toBe('bcd')
})
