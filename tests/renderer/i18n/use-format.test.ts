import { describe, expect, test } from 'vitest'
import { createFormats } from '../../../renderer/src/i18n/use-format.ts'

const now = new Date('2026-03-10T12:00:00Z')

describe('createFormats', () => {
  test.each([
    ['2026-03-10T11:59:50Z', '1 minute ago'],
    ['2026-03-10T11:58:00Z', '2 minutes ago'],
    ['2026-03-10T09:00:00Z', '3 hours ago'],
    ['2026-03-09T11:00:00Z', 'yesterday'],
    ['2026-02-10T12:00:00Z', '28 days ago'],
  ])('%s was %s', (then, words) => {
    expect(createFormats('en').ago(then, now)).toBe(words)
  })

  test.each([
    [10, '1 KB'],
    [2048, '2 KB'],
    [15_499_264, '14.8 MB'],
    [2 * 1024 ** 3, '2 GB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(createFormats('en').bytes(bytes)).toBe(words)
  })

  test('points keep one decimal, other figures only where there is one', () => {
    const format = createFormats('zh-CN')
    expect([
      format.points(481),
      format.points(1234.25),
      format.short(8),
      format.short(3.5),
      format.count(50_000),
    ]).toEqual(['481.0', '1,234.3', '8', '3.5', '50,000'])
  })
})
