import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeLines } from '../../../../electron/core/pdf/lines/compose-lines.ts'
import { isWide, mayBegin, mayEnd } from '../../../../electron/core/pdf/lines/kinsoku.ts'
import type { Face, Line } from '../../../../electron/core/pdf/lines/line.ts'

/** Chinese one em wide, everything else half an em. */
const face: Face = { family: 'body', bold: false, advance: code => (isWide(code) ? 1 : 0.5) }
const size = 10
const textOf = (line: Line): string => line.pieces.map(piece => piece.text).join('')
const compose = (text: string, ems: number, indent = 0) =>
  composeLines([{ text, face, size }], { measure: ems * size, indent: indent * size, align: 'justify' })
const broken = (text: string, ems: number, indent = 0): readonly string[] =>
  compose(text, ems, indent).map(textOf)

describe('composeLines', () => {
  test.each([
    ['fills lines', '一二三四五六七八九十', 5, ['一二三四五', '六七八九十']],
    ['hangs a closing mark by its empty half', '一二三四五，六七八九', 5, ['一二三四', '五，六七八', '九']],
    ['takes a mark that fits when squeezed', '一，二，四五，六七', 6, ['一，二，四五，', '六七']],
    ['no opening mark at the end', '一二三四（六七）八', 5, ['一二三四', '（六七）八']],
    ['keeps a number whole', '一二三1,234.5万元', 5, ['一二三', '1,234.5万', '元']],
    ['keeps a word whole', '通过ISO9001认证', 4, ['通过', 'ISO9001', '认证']],
    ['keeps a percent sign with its number', '一二三 98.5%', 4, ['一二三', '98.5%']],
    ['drops the space at a break', 'quality award', 4, ['quality', 'award']],
    ['keeps a dash whole', '一二三四——六', 5, ['一二三', '四——六']],
    ['keeps an ellipsis whole', '一二三四……六', 5, ['一二三', '四……六']],
    [
      'parts a link at its seams',
      'https://a.example/quality-report',
      8,
      ['https://a.', 'example/quality-', 'report'],
    ],
    ['starts a new line where told', '一二\n三', 5, ['一二', '三']],
    ['keeps an empty line', '一\n\n二', 5, ['一', '', '二']],
    ['gives one empty line for nothing', '', 5, ['']],
  ])('%s', (_, text, ems, expected) => {
    expect(broken(text, ems)).toEqual(expected)
  })

  test('indents the first line by two characters', () => {
    const lines = compose('一二三四五六七八', 5, 2)
    expect(lines.map(line => [textOf(line), line.offset])).toEqual([
      ['一二三', 20],
      ['四五六七八', 0],
    ])
  })

  test('an opening mark does not hang out of the first line, and takes its whole room there', () => {
    const lines = compose('《质质质/ZX9？；', 9, 2)
    expect(lines.map(line => [textOf(line), line.offset])).toEqual([
      ['《质质质', 20],
      ['/ZX9？；', 0],
    ])
  })

  test('sets full lines to both edges and leaves the last one ragged', () => {
    const lines = compose('一二三四ab五六七八九十一二三', 5.5)
    expect(lines.slice(0, -1).map(line => Math.round(line.width * 1000) / 1000)).toEqual([55, 55])
    expect(lines.at(-1)?.width).toBeLessThan(55)
  })

  test('squeezes two marks that stand side by side by half an em', () => {
    const [line] = compose('（一）（二）', 20)
    expect(line?.width).toBe(55)
  })

  const letters = fc.constantFrom(
    ...[...'质量管理体系认证，。、；：？！（）《》“”——……·％0123456789abcXYZ -/.%'],
  )
  const texts = fc.array(letters, { minLength: 1, maxLength: 160 }).map(parts => parts.join(''))
  const withoutSpace = (text: string): string => text.replace(/\s/g, '')

  test('keeps all text, in order', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, ems) => {
        expect(withoutSpace(broken(text, ems, 2).join(''))).toBe(withoutSpace(text))
      }),
    )
  })

  test('never makes a line wider than its measure, but for the empty half of its last mark', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, ems) => {
        for (const line of compose(text, ems, 2))
          expect(line.offset + line.width).toBeLessThanOrEqual(ems * size + size / 2 + 0.02)
      }),
    )
  })

  test('begins no line with a closing mark and ends none with an opening one, where the text allows it', () => {
    const clauses = fc
      .array(
        fc.constantFrom(
          '质量',
          '管理体系，',
          '（认证）',
          '《标准》',
          '“卓越”。',
          '98.5%、',
          'GB/T 19580',
          '——',
        ),
        {
          minLength: 1,
          maxLength: 60,
        },
      )
      .map(parts => parts.join('于'))
    fc.assert(
      fc.property(clauses, fc.integer({ min: 12, max: 40 }), (text, ems) => {
        for (const [index, line] of broken(text, ems).entries()) {
          if (index > 0) expect(mayBegin(line.charAt(0))).toBe(true)
          if (index < broken(text, ems).length - 1) expect(mayEnd(line.charAt(line.length - 1))).toBe(true)
        }
      }),
    )
  })
})
