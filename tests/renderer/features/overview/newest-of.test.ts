import { expect, test } from 'vitest'
import { newestOf } from '../../../../renderer/src/features/overview/newest-of.ts'

test('each instrument is offered once, in its newest version', () => {
  const pack = (id: string, version: string) => ({ id, version })
  expect(newestOf([pack('gbt', '1.10.0'), pack('gbt', '1.9.0'), pack('iso', '1.0.0')])).toEqual([
    pack('gbt', '1.10.0'),
    pack('iso', '1.0.0'),
  ])
  expect(newestOf([])).toEqual([])
})
