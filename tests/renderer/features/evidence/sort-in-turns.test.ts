import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortInTurns } from '../../../../renderer/src/features/evidence/intake/sort-in-turns.ts'
import { takeTurns } from '../../../../renderer/src/features/evidence/intake/turns.ts'

type One = { readonly key: number; readonly at: number }
const byKey = (a: One, b: One): number => a.key - b.key

test('sorts as at once, equal ones in the order in which they came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 700, size: 'max' }), async keys => {
      const list = keys.map((key, at) => ({ key, at }))
      expect(await sortInTurns(list, byKey, takeTurns())).toEqual(list.toSorted(byKey))
    }),
    { numRuns: 60 },
  )
})

test('lets the window take its turn again and again', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns++
  })
  const names = Array.from({ length: 20_000 }, (_, n) => ({
    path: `资料/子目录${(n * 7919) % 300}/证书 ${n}.pdf`,
  }))
  const { compare } = new Intl.Collator('zh-CN', { numeric: true })
  await sortInTurns(names, (a, b) => compare(a.path, b.path), takeTurns())
  clearInterval(timer)
  expect(turns).toBeGreaterThan(3)
})
