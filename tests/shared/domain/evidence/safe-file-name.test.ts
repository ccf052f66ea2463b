import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from '../../../../shared/domain/evidence/safe-file-name.ts'

test.each([
  ['营业执照.pdf', '营业执照.pdf'],
  ['质量 手册 😀.docx', '质量 手册 😀.docx'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\Windows\\a.txt', 'C__Windows_a.txt'],
  ['a\u202efdp.exe', 'afdp.exe'],
  ['con.pdf', '_con.pdf'],
  ['LPT1', '_LPT1'],
  ['console.pdf', 'console.pdf'],
  ['.hidden', 'hidden'],
  ['name. . ', 'name'],
  ['a\u0000b\nc.pdf', 'a_b_c.pdf'],
  ['cafe\u0301.pdf', 'café.pdf'],
  ['', '未命名'],
  ['???', '未命名'],
  ['///.pdf', '未命名.pdf'],
  ['\ud83d.pdf', '未命名.pdf'],
  ['\ufffd\ufffd.docx', '未命名.docx'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

test('three hundred characters are cut between characters and keep their ending', () => {
  expect(safeFileName(`${'质'.repeat(300)}.pdf`)).toBe(`${'质'.repeat(65)}.pdf`)
  expect(safeFileName(`${'👨‍👩‍👧'.repeat(300)}.pdf`)).toBe(`${'👨‍👩‍👧'.repeat(10)}.pdf`)
})

test('whatever comes in, a name comes out that every system takes, and it stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), name => {
      const safe = safeFileName(name)
      expect(safe).not.toBe('')
      expect(safe).not.toMatch(
        /[\\/:*?"<>|\p{Cc}\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]|^[.\s]|[.\s]$/u,
      )
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(200)
      expect(safe.isWellFormed()).toBe(true)
      expect(safeFileName(safe)).toBe(safe)
    }),
    { numRuns: 500 },
  )
})
