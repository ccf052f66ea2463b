import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, foldWithPlaces } from '../../../../shared/domain/search/fold-text.ts'

test.each([
  ['质量管理', '质量管理'],
  ['ISO９００１：２０１５', 'iso9001:2015'],
  ['ＧＢ／Ｔ　19580', 'gb/t 19580'],
  ['质量管\n理体系', '质量管理体系'],
  ['证  书', '证书'],
  ['姓名\t数量', '姓名 数量'],
  ['第一段\n\n第二段', '第一段 第二段'],
  ['报告\u2029编号', '报告 编号'],
  ['Quality\r\nmanagement', 'quality management'],
  ['证书 No. 12', '证书 no. 12'],
  ['ﾃｽﾄ㎡Ⅳ', 'テストm2iv'],
  ['re\u0301sume\u0301', 'résumé'],
  ['a\u200bb\u00adc\u202ed\ufeff', 'abcd'],
  ['\u0000甲\u0007乙', '甲乙'],
  ['ΟΔΟΣ ς', 'οδοσ σ'],
  [' \n\t', ''],
  ['\ud800x', '\ufffdx'],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('places lead back to the text as it was written', () => {
  const { folded, shown, at } = foldWithPlaces('证书\n编号：ＮＯ㎡ 7')
  expect([folded, shown]).toEqual(['证书编号:nom2 7', '证书编号：ＮＯ㎡ 7'])
  expect(at).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10])
})

test('whatever the text, folding twice is folding once, and every unit has its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const { folded, shown, at } = foldWithPlaces(text)
      expect(folded).toBe(foldText(text))
      expect(at).toHaveLength(folded.length + 1)
      expect(at.at(-1)).toBe(shown.length)
      expect(at.every((place, index) => index === 0 || place >= (at[index - 1] ?? 0))).toBe(true)
      expect(folded).not.toMatch(/\s\s|^\s|\s$|\p{Cc}/u)
    }),
    { numRuns: 500 },
  )
})
