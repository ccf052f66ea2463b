import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch, pickSearch, stringifySearch } from '../../../renderer/src/app/search-text.ts'

test('an item code stays text', () => {
  expect(parseSearch('?leaf=4.7&tab=1')).toEqual({ leaf: '4.7', tab: '1' })
})

test('only named, non-empty parameters are kept', () => {
  expect(pickSearch('leaf', 'tab')({ leaf: '4.1.2', tab: '', other: 'x', assessment: 3 })).toEqual({
    leaf: '4.1.2',
  })
})

test('whatever is written into an address comes back', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, unit: 'grapheme' })),
      search => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
      },
    ),
  )
})
