import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findText } from '../../../../../shared/domain/evidence/viewer/find-text.ts'

const found = (text: string, wanted: string) =>
  findText(text, wanted).map(({ from, to }) => text.slice(from, to))

test.each([
  ['证书编号：GB-2024', 'gb-2024', ['GB-2024']],
  ['统一社会信用代码 ９１４４０６０６ＭＡ', '91440606ma', ['９１４４０６０６ＭＡ']],
  ['质量管\n理体系', '质量管理', ['质量管\n理']],
  ['quality\nmanagement', 'quality management', ['quality\nmanagement']],
  ['therapist', 'the rapist', []],
  ['ISO 9001 与 ISO 9001', 'iso 9001', ['ISO 9001', 'ISO 9001']],
  ['aaa', 'aa', ['aa']],
  ['𠮷野家与𠮷野家', '野家', ['野家', '野家']],
  ['a𠮷b', '𠮷', ['𠮷']],
  ['任何', '', []],
  ['任何', ' ', []],
] as const)('%s: %s', (text, wanted, expected) => {
  expect(found(text, wanted)).toEqual(expected)
})

test('a piece of a text is found in it, and every hit lies in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat({ max: 6 }), (text, at, length) => {
      const characters = [...text]
      const from = characters.length === 0 ? 0 : at % characters.length
      const wanted = characters.slice(from, from + length).join('')
      const hits = findText(text, wanted)
      if (/\p{Letter}/u.test(wanted) && /^[\x20-\x7e]*$/.test(text)) expect(hits.length).toBeGreaterThan(0)
      for (const hit of hits) {
        expect(hit.from).toBeLessThan(hit.to)
        expect(hit.to).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
