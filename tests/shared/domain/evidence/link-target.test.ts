import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOf, linkKinds, linkTarget, targetOf } from '../../../../shared/domain/evidence/link-target.ts'

test('a link is read as kind and code; without a known kind it is a leaf', () => {
  const links = ['answer:4.1.2', '4.1.2', 'profile:B.1.1.a', 'value:i/actual/2025', 'other:x', 'action:']
  expect(links.map(linkTarget)).toEqual([
    { kind: 'answer', code: '4.1.2' },
    { kind: 'answer', code: '4.1.2' },
    { kind: 'profile', code: 'B.1.1.a' },
    { kind: 'value', code: 'i/actual/2025' },
    { kind: 'answer', code: 'other:x' },
    { kind: 'answer', code: 'action:' },
  ])
})

test('stored and shown forms lead back to each other, however often they are applied', () => {
  fc.assert(
    fc.property(fc.constantFrom(...linkKinds), fc.string({ minLength: 1 }), (kind, code) => {
      const target = `${kind}:${code}`
      expect(targetOf(codeOf(target))).toBe(targetOf(target))
      expect(codeOf(targetOf(codeOf(target)))).toBe(codeOf(target))
    }),
  )
})
