import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCharacters, countRichText } from '../../../../shared/domain/text/count-characters.ts'

test.each([
  ['', 0],
  ['   \n', 0],
  ['质量', 2],
  ['质量。', 3],
  ['通过ISO 9001认证，', 7],
  ['98.5%', 1],
  ['2025 年 4 月', 4],
  ['hello world', 2],
  ['“一盏灯”——可靠……', 11],
  ['𠮷野家', 3],
  ['GB/T 19580-2012《卓越绩效评价准则》', 12],
])('%j counts %i', (text, count) => {
  expect(countCharacters(text)).toBe(count)
})

test('counting two texts apart or joined by a blank gives the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(countCharacters(`${a} ${b}`)).toBe(countCharacters(a) + countCharacters(b))
    }),
  )
})

test('a narrative counts what a person wrote, not the references the program prints', () => {
  expect(
    countRichText({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '目的' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '见' },
            { type: 'evidenceRef', attrs: { evidence: 'e1' } },
            { type: 'hardBreak' },
            { type: 'text', text: '第 2 条' },
          ],
        },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: '一项' }] }] },
          ],
        },
      ],
    }),
  ).toBe(8)
})
