import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPageRanges, writePageRanges } from '../../../../../shared/domain/evidence/viewer/page-ranges.ts'

test.each([
  ['1-3,5', [1, 2, 3, 5]],
  ['１－３，５', [1, 2, 3, 5]],
  ['1~2、4', [1, 2, 4]],
  ['5 1 – 2', [1, 2, 5]],
  ['第', null],
  ['8-', [8, 9]],
  ['-2', [1, 2]],
  ['2至4', [2, 3, 4]],
  ['3,3,2-3', [2, 3]],
  ['', []],
  ['0', null],
  ['7-12', null],
  ['4-2', null],
  ['1-2-3', null],
  ['-', null],
  ['1.5', null],
  ['99999999999', null],
] as const)('%s', (text, pages) => {
  expect(readPageRanges(text, 9)).toEqual(
    pages === null ? { ok: false, piece: expect.any(String) } : { ok: true, pages },
  )
})

test('ranges that were written are read back', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 300 })).map(pages => pages.sort((a, b) => a - b))
  fc.assert(
    fc.property(some, pages => {
      expect(readPageRanges(writePageRanges(pages), 300)).toEqual({ ok: true, pages })
    }),
  )
})

test('neighbours become one range', () => {
  expect(writePageRanges([1, 2, 3, 5, 7, 8])).toBe('1-3, 5, 7-8')
})

test('anything may be typed', () => {
  fc.assert(fc.property(fc.string(), text => typeof readPageRanges(text, 50).ok === 'boolean'))
})
