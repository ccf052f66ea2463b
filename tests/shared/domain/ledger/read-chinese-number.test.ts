import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChineseNumber } from '../../../../shared/domain/ledger/read-chinese-number.ts'

test.each([
  ['九十七点三', 97.3],
  ['零点九', 0.9],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['一百零八', 108],
  ['一百一十', 110],
  ['二百一', 210],
  ['两千', 2000],
  ['两千零四十六', 2046],
  ['三千八百八十五', 3885],
  ['十八万六千', 186_000],
  ['二百一十四万', 2_140_000],
  ['三亿一千二百万', 312_000_000],
  ['一亿零五', 100_000_005],
])('%s', (text, value) => {
  expect(readChineseNumber(text)?.value).toBe(value)
})

test.each(['', '点三', '三点', '二〇二五', '百', '一二', '十百', '三点四点五', '万', '一万万', '零百'])(
  '%s is no amount',
  text => {
    expect(readChineseNumber(text)).toBeNull()
  },
)

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const section = (value: number): string => {
  const text = [1000, 100, 10, 1]
    .map(place => {
      const digit = Math.floor(value / place) % 10
      const word = { 1000: '千', 100: '百', 10: '十', 1: '' }[place] ?? ''
      return digit === 0 ? '零' : `${digits[digit]}${word}`
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
  return text
}

test('reads back what is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (high, low) => {
      const text = `${section(high)}万${low < 1000 ? '零' : ''}${section(low)}`
      expect(readChineseNumber(text)?.value).toBe(high * 10_000 + low)
    }),
  )
})
