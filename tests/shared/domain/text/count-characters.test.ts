import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countCharacters,
  countRichText,
  countText,
  isWordText,
  measureRichText,
} from '../../../../shared/domain/text/count-characters.ts'

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

test.each([
  ['The plant stops the line 5 times a year.', { characters: 9, wide: 0, words: 8 }, true],
  ['通过 ISO 9001 认证（2025）', { characters: 9, wide: 6, words: 1 }, false],
  ['98.5%', { characters: 1, wide: 0, words: 0 }, false],
  ['', { characters: 0, wide: 0, words: 0 }, false],
])('%j is told apart', (text, count, inWords) => {
  expect(countText(text)).toEqual(count)
  expect(isWordText(countText(text))).toBe(inWords)
})

test('cells and captions count, the picture and the chips do not', () => {
  const cell = (text: string) => ({
    type: 'tableCell' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  })
  expect(
    measureRichText({
      type: 'doc',
      content: [
        { type: 'table', content: [{ type: 'tableRow', content: [cell('指标'), cell('first pass yield')] }] },
        { type: 'figure', attrs: { evidence: 'e1', caption: '改进循环' } },
        {
          type: 'paragraph',
          content: [
            { type: 'indicatorRef', attrs: { indicator: 'i1', series: 'actual', year: 2025 } },
            { type: 'profileRef', attrs: { code: 'C2' } },
          ],
        },
      ],
    }),
  ).toEqual({ characters: 9, wide: 6, words: 3 })
})
