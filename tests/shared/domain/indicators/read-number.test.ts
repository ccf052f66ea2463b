import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber, readPercentCell } from '../../../../shared/domain/indicators/read-number.ts'
import { compareUnits } from '../../../../shared/domain/indicators/unit-scale.ts'

describe('a text where a number is meant', () => {
  test.each([
    ['1234.5', '', 1234.5, ['text']],
    ['1,234', '件', 1234, ['text', 'grouped']],
    ['1,234,567.89', '万元', 1_234_567.89, ['text', 'grouped']],
    ['1 234.5', '', 1234.5, ['text', 'grouped']],
    ['  98.6 ', '%', 98.6, ['text']],
    ['５６％', '%', 56, ['text', 'wide', 'unit']],
    ['９８．６', '%', 98.6, ['text', 'wide']],
    ['56%', '%', 56, ['text', 'unit']],
    ['98.6 %', '%', 98.6, ['text', 'unit']],
    ['31200万元', '万元', 31_200, ['text', 'unit']],
    ['３１，２００ 万元', '万元', 31_200, ['text', 'wide', 'grouped', 'unit']],
    ['620ppm', 'PPM', 620, ['text', 'unit']],
    ['90.2分', '分（百分制）', 90.2, ['text', 'unit']],
    ['-0.4', '分', -0.4, ['text']],
    ['−1.2', '%', -1.2, ['text']],
    ['+3', '', 3, ['text']],
    ['1.5e3', '', 1500, ['text']],
    ['.5', '', 0.5, ['text']],
    ['¥ 1,200', '元', 1200, ['text', 'grouped']],
  ])('%s', (text, unit, value, notes) => {
    expect(readNumber(text, unit)).toEqual({ kind: 'number', value, notes })
  })

  test.each(['', '  ', '-', '—', '——', '/', '无', '暂无', 'N/A', 'na', '\u3000', '－'])(
    '"%s" is no value',
    text => {
      expect(readNumber(text, '%')).toEqual({ kind: 'empty' })
    },
  )

  test.each([
    ['abc', '', { reason: 'not-a-number' }],
    ['待定', '%', { reason: 'not-a-number' }],
    ['1,23', '', { reason: 'ambiguous' }],
    ['12,34,567', '', { reason: 'ambiguous' }],
    ['1.234.567', '', { reason: 'ambiguous' }],
    ['1.2.3', '', { reason: 'ambiguous' }],
    ["1'234", '', { reason: 'ambiguous' }],
    ['3-5', '天', { reason: 'ambiguous' }],
    ['3~5', '天', { reason: 'ambiguous' }],
    ['1/2', '', { reason: 'ambiguous' }],
    ['约95', '%', { reason: 'about' }],
    ['≥95', '%', { reason: 'about' }],
    ['95以上', '%', { reason: 'about' }],
    ['56%', '件', { reason: 'percent-without-unit' }],
    ['312000000元', '万元', { reason: 'unit-differs', unit: '元', converted: 31_200 }],
    ['3.12亿元', '万元', { reason: 'unit-differs', unit: '亿元', converted: 31_200 }],
    ['9.86‰', '%', { reason: 'unit-differs', unit: '‰', converted: 0.986 }],
    ['12台', '件', { reason: 'unit-differs', unit: '台' }],
    ['1e999', '', { reason: 'not-a-number' }],
    ['0x1F', '', { reason: 'not-a-number' }],
    ['12 34x5', '', { reason: 'ambiguous' }],
  ])('"%s" (%s) is refused', (text, unit, refusal) => {
    expect(readNumber(text, unit)).toEqual({ kind: 'refused', ...refusal })
  })

  test('every number is read back, however it is grouped or widened', () => {
    const wide = (text: string) =>
      [...text]
        .map(sign => (/[\d.]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
        .join('')
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter(value => !String(value).includes('e')),
        fc.constantFrom('plain', 'wide', 'grouped', 'unit'),
        (value, way) => {
          const plain = String(value)
          const [whole = '', fraction] = plain.split('.')
          const grouped = `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`
          const text = { plain, wide: wide(plain), grouped, unit: `${plain} %` }[way]
          expect(readNumber(text, '%')).toMatchObject({ kind: 'number', value: value === 0 ? 0 : value })
        },
      ),
    )
  })

  test('nothing makes it throw, and no number is ever infinite', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, unit) => {
        const reading = readNumber(text, unit)
        return reading.kind !== 'number' || Number.isFinite(reading.value)
      }),
    )
  })
})

test('a cell shown as per cent holds the fraction', () => {
  expect(readPercentCell(0.986, '%')).toEqual({ kind: 'number', value: 98.6, notes: ['percent'] })
  expect(readPercentCell(0.986, '件')).toEqual({ kind: 'refused', reason: 'percent-without-unit' })
})

test.each([
  ['万元', '万元', { kind: 'same' }],
  ['％', '%', { kind: 'same' }],
  ['—', '', { kind: 'same' }],
  ['分（百分制）', '分', { kind: 'same' }],
  ['kWh', '千瓦时', { kind: 'same' }],
  ['元', '万元', { kind: 'scaled', factor: 0.0001 }],
  ['亿元', '万元', { kind: 'scaled', factor: 10_000 }],
  ['套', '万套', { kind: 'scaled', factor: 0.0001 }],
  ['%', 'PPM', { kind: 'scaled', factor: 10_000 }],
  ['千克', '克', { kind: 'different' }],
  ['件', '台', { kind: 'different' }],
  ['%', '', { kind: 'different' }],
])('%s beside %s', (from, to, relation) => {
  expect(compareUnits(from, to)).toEqual(relation)
})
