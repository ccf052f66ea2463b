import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intoLots } from '../../../../../shared/domain/evidence/intake/into-lots.ts'
import { isPassedOver } from '../../../../../shared/domain/evidence/intake/is-passed-over.ts'
import { matchListed } from '../../../../../shared/domain/evidence/intake/match-listed.ts'

test.each([
  ['证书/.DS_Store', true],
  ['证书/Thumbs.db', true],
  ['证书/~$质量手册.docx', true],
  ['证书/.git/config', true],
  ['__MACOSX/证书.pdf', true],
  ['证书/质量手册.docx', false],
  ['证书/v1.2 报告.pdf', false],
])('%s is passed over: %s', (path, passed) => {
  expect(isPassedOver(path)).toBe(passed)
})

const missing = [
  { n: 0, path: '证书/a.pdf', size: 10 },
  { n: 3, path: '证书/旧/a.pdf', size: 10 },
  { n: 5, path: '证书/b.pdf', size: 20 },
]

test('missing files are found under the same path, or under the end of it that is theirs alone', () => {
  expect(
    matchListed(missing, [
      { path: '证书/a.pdf', size: 10 },
      { path: '证书/旧/a.pdf', size: 10 },
      { path: 'c.pdf', size: 20 },
      { path: '证书/b.pdf', size: 21 },
    ]),
  ).toEqual([
    { n: 0, index: 0 },
    { n: 3, index: 1 },
    { n: 5, index: 3 },
  ])
  expect(
    matchListed(missing, [
      { path: 'U盘/旧/a.pdf', size: 10 },
      { path: 'U盘/b.pdf', size: 20 },
      { path: 'a.pdf', size: 10 },
    ]),
  ).toEqual([
    { n: 3, index: 0 },
    { n: 5, index: 1 },
  ])
})

test('a file that a person chose as missing is known by its name alone, while only one has it', () => {
  const chosen = [{ path: 'b.pdf', size: 99 }]
  expect(matchListed(missing, chosen)).toEqual([])
  expect(matchListed(missing, chosen, true)).toEqual([{ n: 5, index: 0 }])
  expect(matchListed(missing, [{ path: 'a.pdf', size: 99 }], true)).toEqual([])
})

test('no offered file and no missing file is used twice', () => {
  const files = fc.array(
    fc.record({
      path: fc
        .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
        .map(parts => parts.join('/')),
      size: fc.nat(2),
    }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(files, files, (wanted, offered) => {
      const pairs = matchListed(
        wanted.map((file, n) => ({ ...file, n })),
        offered,
      )
      expect(new Set(pairs.map(({ n }) => n)).size).toBe(pairs.length)
      expect(new Set(pairs.map(({ index }) => index)).size).toBe(pairs.length)
      for (const { n, index } of pairs) {
        const [a, b] = [wanted[n], offered[index]]
        expect(a?.size === b?.size || a?.path === b?.path).toBe(true)
      }
    }),
  )
})

test('lots keep every file in order, none above its number or its size unless a single file is', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ size: fc.nat(200 * 1_048_576) }), { maxLength: 600 }), files => {
      const lots = intoLots(files)
      expect(lots.flat()).toEqual(files)
      for (const lot of lots) {
        expect(lot.length).toBeLessThanOrEqual(200)
        const bytes = lot.reduce((sum, { size }) => sum + size, 0)
        if (lot.length > 1) expect(bytes).toBeLessThanOrEqual(96 * 1_048_576)
      }
    }),
  )
})
