import { array, assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkCreditCode,
  normaliseCreditCode,
} from '../../../../shared/domain/credit-code/check-credit-code.ts'

/** Fictitious firms; region 442099 does not exist. */
const demo = [
  '91442099MADEM0011K',
  '91442099MADEM002XB',
  '91442099MADEM0038B',
  '91442099MADEM00466',
  '91442099MADEM00541',
  '91442099MADEM0062U',
  '91442099MADEM0070N',
  '91442099MADEM0089K',
  '91442099MADEM0097E',
  '91442099MADEM010XY',
]
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

test.each(demo)('%s is well-formed', code => {
  expect(checkCreditCode(code)).toEqual([])
})

test('names the position and the digit that should stand there', () => {
  expect(checkCreditCode('91442099MADEM0011L')).toEqual([
    { id: 'check-digit', params: { position: 18, found: 'L', expected: 'K' } },
  ])
  expect(checkCreditCode('91442099MADEM0012K')).toEqual([
    { id: 'organisation-digit', params: { position: 17, found: '2', expected: '1' } },
  ])
})

test('what the problems ask for gives a well-formed code', () => {
  assert(
    property(array(constantFrom(...alphabet), { minLength: 18, maxLength: 18 }), characters => {
      const mended = [...characters]
      for (const { params } of checkCreditCode(characters.join(''))) {
        mended[Number(params.position) - 1] = String(params.expected)
      }
      expect(checkCreditCode(mended.join(''))).toEqual([])
    }),
  )
})

test('names what is no code at all', () => {
  expect(checkCreditCode('')).toEqual([{ id: 'length', params: { found: 0, expected: 18 } }])
  expect(checkCreditCode('91442099MADEM0011')).toEqual([
    { id: 'length', params: { found: 17, expected: 18 } },
  ])
  expect(checkCreditCode('9I442O99MADEM0011K')).toEqual([
    { id: 'character', params: { position: 2, found: 'I' } },
    { id: 'character', params: { position: 6, found: 'O' } },
  ])
  expect(checkCreditCode('91442099MADEM0011灯')).toEqual([
    { id: 'character', params: { position: 18, found: '灯' } },
  ])
})

test('normalises spaces, hyphens, small letters and full-width forms', () => {
  expect(normaliseCreditCode(' 9144 2099-madem ００１１Ｋ\n')).toBe('91442099MADEM0011K')
})

test('any single wrong character is found', () => {
  assert(
    property(
      constantFrom(...demo),
      integer({ min: 0, max: 17 }),
      constantFrom(...alphabet),
      (code, position, character) => {
        const wrong = code.slice(0, position) + character + code.slice(position + 1)
        expect(checkCreditCode(wrong).length > 0).toBe(wrong !== code)
      },
    ),
    { numRuns: 2000 },
  )
})
