import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../../shared/domain/journal/canonical-json.ts'
import { applyChange, encodeChange, revertChange } from '../../../../shared/domain/journal/field-change.ts'
import { formatHlc, nextHlc, parseHlc } from '../../../../shared/domain/journal/hlc.ts'

const digest = (text: string): string => `${text.length}:${text}`
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 250, maxLength: 900 }),
)
const edited = fc.tuple(text, text, text, text).map(([a, b, c, d]) => [a + b + d, a + c + d] as const)
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true }).map(x => x + 0),
  fc.constant(null),
)
const pair = fc.oneof(edited, fc.tuple(value, value))

test('a change applies forwards and backwards, and only to the value it was made on', () => {
  fc.assert(
    fc.property(pair, value, ([was, now], other) => {
      const change = encodeChange(was, now, digest)
      if (change === null) {
        expect(was).toBe(now)
        return
      }
      expect(applyChange(was, change, digest)).toEqual({ fits: true, value: now })
      expect(revertChange(now, change, digest)).toEqual({ fits: true, value: was })
      if (other !== was) expect(applyChange(other, change, digest)).toEqual({ fits: false })
      if (other !== now) expect(revertChange(other, change, digest)).toEqual({ fits: false })
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['short texts stay whole', 'a', 'b', { was: 'a', now: 'b' }],
  ['nothing changed', 'a', 'a', null],
  ['a number to nothing', 3, null, { was: 3, now: null }],
  [
    'one character typed',
    '质'.repeat(300),
    `${'质'.repeat(300)}量`,
    { at: 300, cut: '', put: '量', from: 'x', to: 'x' },
  ],
  [
    'an emoji for another: no half of a pair is cut',
    `${'a'.repeat(300)}😀z`,
    `${'a'.repeat(300)}😁z`,
    { at: 300, cut: '😀', put: '😁', from: 'x', to: 'x' },
  ],
])('%s', (_, was, now, change) => {
  expect(encodeChange(was, now, () => 'x')).toEqual(change)
})

test('a clock always moves on, even when the wall clock is set back, and sorts as text', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4_000_000_000_000), { maxLength: 30 }), times => {
      const clocks: string[] = []
      for (const ms of times) clocks.push(nextHlc(clocks.at(-1) ?? null, ms, 'device'))
      expect(clocks.toSorted()).toEqual(clocks)
      expect(new Set(clocks).size).toBe(clocks.length)
    }),
  )
  const full = formatHlc({ ms: 5, counter: 0xffff, device: 'd-1' })
  expect(parseHlc(nextHlc(full, 5, 'd-1'))).toEqual({ ms: 6, counter: 0, device: 'd-1' })
  expect(parseHlc('yesterday')).toBeNull()
})

test('equal data has equal text, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), data => {
      const turned = Object.fromEntries(Object.entries(data).toReversed())
      expect(canonicalJson(turned)).toBe(canonicalJson(data))
      expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)))
    }),
  )
})
