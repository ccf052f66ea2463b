import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMention } from '../../../../renderer/src/features/assess/editor/mention.ts'
import { fromRichText, toRichText } from '../../../../renderer/src/features/assess/editor/to-rich-text.ts'
import { withoutStyles } from '../../../../renderer/src/features/assess/editor/without-styles.ts'
import { journalText, richTextLines } from '../../../../renderer/src/features/assess/panel/rich-text-lines.ts'
import { type RichText, richTextSchema } from '../../../../shared/domain/text/rich-text.ts'

const inline = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1 }) }),
  fc.record({
    type: fc.constant('text' as const),
    text: fc.string({ minLength: 1 }),
    marks: fc.constant<{ type: 'bold' | 'italic' }[]>([{ type: 'bold' }]),
  }),
  fc.record({ type: fc.constant('hardBreak' as const) }),
  fc.record({
    type: fc.constant('evidenceRef' as const),
    attrs: fc.record({ evidence: fc.string({ minLength: 1, maxLength: 80 }) }),
  }),
)
const paragraph = fc.record({
  type: fc.constant('paragraph' as const),
  content: fc.array(inline, { minLength: 1, maxLength: 4 }),
})
const item = fc.record({
  type: fc.constant('listItem' as const),
  content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
})
const items = fc.array(item, { minLength: 1, maxLength: 3 })
const block = fc.oneof(
  paragraph,
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.integer({ min: 1, max: 3 }) }),
    content: fc.array(inline, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('bulletList' as const), content: items }),
  fc.record({ type: fc.constant('orderedList' as const), content: items }),
)

describe('a narrative between the editor and the contract', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), content => {
        const text: RichText = { type: 'doc', content }
        expect(toRichText(fromRichText(text))).toEqual(text)
        expect(richTextSchema.parse(toRichText(fromRichText(text)))).toEqual(text)
      }),
    )
  })

  it('drops what is not printed', () => {
    expect(
      toRichText({
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { textAlign: 'left' },
            content: [{ type: 'text', text: '早会', marks: [{ type: 'link' }, { type: 'italic' }] }],
          },
          { type: 'orderedList', attrs: { start: 3, type: null }, content: [{ type: 'listItem' }] },
          { type: 'image' },
        ],
      }),
    ).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '早会', marks: [{ type: 'italic' }] }] },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
      ],
    })
  })

  it('takes an editor without words for the empty narrative', () => {
    const empty: RichText = { type: 'doc', content: [] }
    expect(toRichText(fromRichText(empty))).toEqual(empty)
    expect(toRichText({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] })).toEqual(
      empty,
    )
  })

  it('reads as lines', () => {
    const text: RichText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '目的' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '见' },
            { type: 'evidenceRef', attrs: { evidence: 'x' } },
          ],
        },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: '一' }] }] },
          ],
        },
      ],
    }
    expect(richTextLines(text, id => `<${id}>`)).toBe('目的\n见<x>\n· 一')
    expect([journalText(text, String), journalText(null, String), journalText(40, String)]).toEqual([
      '目的\n见x\n· 一',
      '',
      '40',
    ])
  })
})

describe('the @ before the cursor', () => {
  it.each([
    ['见@', ''],
    ['见@12', '12'],
    ['见＠认证', '认证'],
    ['a@b c', null],
    ['没有', null],
    [`@${'长'.repeat(31)}`, null],
    ['@@x', 'x'],
  ])('%s → %s', (text, query) => {
    expect(findMention(text)).toBe(query)
  })
})

describe('pasted HTML', () => {
  it.each([
    ['<p style="color:red">红</p>', '<p>红</p>'],
    ["<p class='x' STYLE='a:b' lang=zh>红</p>", "<p class='x' lang=zh>红</p>"],
    ['<style>p{color:red}</style><p>style="不动"</p>', '<p>style="不动"</p>'],
  ])('%s loses its styles', (html, plain) => {
    expect(withoutStyles(html)).toBe(plain)
  })
})
