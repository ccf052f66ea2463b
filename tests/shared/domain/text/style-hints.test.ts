import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, RichText } from '../../../../shared/domain/text/rich-text.ts'
import { type EmptyWords, holdsFact, styleHints } from '../../../../shared/domain/text/style-hints.ts'
import { flatText, textBlocksOf } from '../../../../shared/domain/text/walk-rich-text.ts'

const words: EmptyWords = {
  zh: ['高度重视', '重视', '不断', '全面'],
  en: ['continuously', 'world-class'],
}
const none: EmptyWords = { zh: [], en: [] }
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const doc = (...content: Block[]): RichText => ({ type: 'doc', content })
const found = (text: RichText) =>
  styleHints(text, words).map(({ kind, textBlock, start, end }) => {
    const flat = flatText(textBlocksOf(text)[textBlock]?.content ?? [])
    return [kind, flat.slice(start, end)]
  })

describe('empty words', () => {
  test.each([
    ['公司高度重视质量', [['empty-word', '高度重视']]],
    [
      '重视质量，不断提升',
      [
        ['empty-word', '重视'],
        ['empty-word', '不断'],
      ],
    ],
    ['推行全面质量管理（TQM）', []],
    ['全面推行全面质量管理', [['empty-word', '全面']]],
    ['备用电源保证不断电', []],
    ['We Continuously improve', [['empty-word', 'Continuously']]],
    ['discontinuously, a world-class lamp', [['empty-word', 'world-class']]],
  ])('%s', (text, marks) => {
    expect(found(doc(paragraph(text)))).toEqual(marks)
  })

  test('stand at the offsets of the editor, where a reference is one character', () => {
    const text = doc({
      type: 'paragraph',
      content: [
        { type: 'text', text: '见' },
        { type: 'evidenceRef', attrs: { evidence: 'e1' } },
        { type: 'hardBreak' },
        { type: 'text', text: '，不断' },
        { type: 'text', text: '改进', marks: [{ type: 'bold' }] },
      ],
    })
    expect(styleHints(text, words)).toEqual([
      { kind: 'empty-word', textBlock: 0, start: 4, end: 6, params: { word: '不断' } },
    ])
  })

  test('are looked for in cells, not in headings and captions', () => {
    const cell = {
      type: 'tableCell' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: '不断改进' }] }],
    }
    const text = doc(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '全面展开' }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] },
      { type: 'figure', attrs: { evidence: 'e1', caption: '不断改进的循环' } },
    )
    expect(styleHints(text, words).map(mark => mark.textBlock)).toEqual([1, 2])
  })

  test('without a list nothing is found', () => {
    expect(styleHints(doc(paragraph('高度重视，不断提升')), none)).toEqual([])
  })
})

const bare =
  '公司建立了完善的质量管理体系，各部门各负其责，相互配合，形成合力，确保产品质量得到有效保证和提升'

describe('a paragraph without a fact', () => {
  test('is marked whole when it is long, and left alone when it is short', () => {
    expect(styleHints(doc(paragraph(bare)), none)).toEqual([
      { kind: 'bare-paragraph', textBlock: 0, start: 0, end: bare.length, params: { characters: 48 } },
    ])
    expect(styleHints(doc(paragraph(bare.slice(0, 40))), none)).toEqual([])
  })

  test.each([
    ['a number', '2025 年'],
    ['a full-width number', '９８％'],
    ['a count in Chinese', '两次'],
    ['a document', '《质量手册》'],
    ['an English title', '“Quality Manual”'],
    ['an example', '例如停线'],
    ['an example with a comma', '，如早会、夕会'],
    ['an English example', 'for example the morning round'],
  ])('%s is a fact', (_, fact) => {
    expect(styleHints(doc(paragraph(bare + fact)), none)).toEqual([])
  })

  test.each(['，如何做好', '，如果需要', '一致认可', '统一部署'])('%s is none', text => {
    expect(holdsFact([{ type: 'text', text }])).toBe(false)
  })

  test.each([
    { type: 'evidenceRef', attrs: { evidence: 'e1' } },
    { type: 'indicatorRef', attrs: { indicator: 'i1', series: 'actual', year: null } },
    { type: 'profileRef', attrs: { code: 'C2' } },
  ] as const)('a reference of type $type is a fact', reference => {
    const text = doc({ type: 'paragraph', content: [{ type: 'text', text: bare }, reference] })
    expect(styleHints(text, none)).toEqual([])
  })

  test('is looked for in lists, not in headings and cells', () => {
    const content = [{ type: 'text' as const, text: bare }]
    const item = { type: 'listItem' as const, content: [{ type: 'paragraph' as const, content }] }
    const cell = { type: 'tableCell' as const, content: [{ type: 'paragraph' as const, content }] }
    const text = doc(
      { type: 'heading', attrs: { level: 1 }, content },
      { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
      { type: 'bulletList', content: [item] },
    )
    expect(styleHints(text, none).map(mark => mark.textBlock)).toEqual([2])
  })
})

test('every mark lies inside its block, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...words.zh, ...words.en, bare, '，'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 4 }), paragraphs => {
      const written = doc(...paragraphs.map(parts => paragraph(parts.join('') || 'x')))
      const blocks = textBlocksOf(written)
      for (const { textBlock, start, end } of styleHints(written, words)) {
        const length = flatText(blocks[textBlock]?.content ?? []).length
        expect(0 <= start && start < end && end <= length).toBe(true)
      }
    }),
  )
})
