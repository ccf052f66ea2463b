import { expect, test } from 'vitest'
import { nextCode } from '../../../../shared/domain/profile/next-code.ts'

test.each([
  { prefix: 'C', given: [], code: 'C1' },
  { prefix: 'C', given: ['C1', 'C2'], code: 'C3' },
  { prefix: 'C', given: ['C7', 'C2'], code: 'C8' },
  { prefix: 'C', given: ['CA9', 'A4', 'C', 'C01', 'C1x', 'c5'], code: 'C1' },
  { prefix: 'CA', given: ['C12', 'CA3'], code: 'CA4' },
])('after $given comes $code', ({ prefix, given, code }) => {
  expect(nextCode(prefix, given)).toBe(code)
})
