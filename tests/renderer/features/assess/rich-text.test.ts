import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { fixTables } from '@tiptap/pm/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textPlaces } from '../../../../renderer/src/features/assess/editor/mark-places.ts'
import { findMention } from '../../../../renderer/src/features/assess/editor/mention.ts'
import { narrativeExtensions } from '../../../../renderer/src/features/assess/editor/narrative-extensions.ts'
import {
  withoutStyles,
  withStylesAs,
} from '../../../../renderer/src/features/assess/editor/paste/without-styles.ts'
import { fromRichText, toRichText } from '../../../../renderer/src/features/assess/editor/to-rich-text.ts'
import { journalText, richTextLines } from '../../../../renderer/src/features/assess/panel/rich-text-lines.ts'
import { type RichText, richTextSchema } from '../../../../shared/domain/text/rich-text.ts'
import { flatText, textBlocksOf } from '../../../../shared/domain/text/walk-rich-text.ts'
import { narrative } from './narrative-arbitrary.ts'

const schema = getSchema(narrativeExtensions())
/** Through the editor's own document: what it holds after taking the narrative in and mending its tables. */
const throughEditor = (text: RichText): RichText => {
  const doc = schema.nodeFromJSON(fromRichText(text))
  doc.check()
  const state = EditorState.create({ doc })
  return toRichText((fixTables(state)?.doc ?? doc).toJSON())
}

describe('a narrative between the editor and the contract', () => {
  it('comes back as it went, through the schema of the editor', () => {
    fc.assert(
      fc.property(narrative, text => {
        expect(throughEditor(text)).toEqual(text)
        expect(richTextSchema.parse(throughEditor(text))).toEqual(text)
      }),
    )
  })

  it('has its text blocks where the marks look for them, character by character', () => {
    fc.assert(
      fc.property(narrative, text => {
        const doc = schema.nodeFromJSON(fromRichText(text))
        const blocks = textBlocksOf(text)
        const places = textPlaces(doc)
        expect(places).toHaveLength(text.content.length === 0 ? 1 : blocks.length)
        for (const [index, { kind, content }] of blocks.entries()) {
          const { text: from = null, to = 0 } = places[index] ?? {}
          const flat = flatText(content)
          if (kind === 'caption') expect(from).toBeNull()
          else {
            expect(to - (from ?? 0) - 1).toBe(flat.length)
            expect(
              doc.textBetween(from ?? 0, to - 1, undefined, leaf =>
                leaf.type.name === 'hardBreak' ? '\n' : '\uFFFC',
              ),
            ).toBe(flat)
          }
        }
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
          {
            type: 'table',
            content: [
              {
                type: 'tableRow',
                content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: [120] } }],
              },
            ],
          },
          { type: 'figure', attrs: { evidence: '', caption: '没有图' } },
          {
            type: 'paragraph',
            content: [{ type: 'indicatorRef', attrs: { indicator: 'i1', series: 'best', year: null } }],
          },
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
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }],
        },
        { type: 'paragraph' },
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
})

describe('a narrative as plain lines', () => {
  const words = (text: string) => [{ type: 'text' as const, text }]
  const paragraph = (text: string) => ({ type: 'paragraph' as const, content: words(text) })
  const item = (...lines: string[]) => ({ type: 'listItem' as const, content: lines.map(paragraph) })
  const cell = (...lines: string[]) => ({ type: 'tableCell' as const, content: lines.map(paragraph) })

  it('says something of every kind of block and reference', () => {
    const text: RichText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: words('目的') },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: '见' },
            { type: 'evidenceRef', attrs: { evidence: 'x' } },
            { type: 'hardBreak' },
            { type: 'indicatorRef', attrs: { indicator: 'i', series: 'actual', year: null } },
            { type: 'indicatorRef', attrs: { indicator: 'i', series: 'target', year: 2025 } },
            { type: 'profileRef', attrs: { code: 'C2' } },
          ],
        },
        { type: 'bulletList', content: [item('一', '续')] },
        { type: 'orderedList', attrs: { start: 3 }, content: [item('三'), item('四')] },
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('年份'), cell('改进', '效果')] },
            {
              type: 'tableRow',
              content: [cell('2025'), { type: 'tableCell', content: [{ type: 'paragraph' }] }],
            },
          ],
        },
        { type: 'figure', attrs: { evidence: 'y', caption: '循环' } },
      ],
    }
    const lines = [
      '目的',
      '见<x>',
      '<i>[<i> 2025]C2',
      '· 一',
      '  续',
      '3. 三',
      '4. 四',
      '年份 | 改进 / 效果',
      '2025 | ',
      '<y> 循环',
    ].join('\n')
    expect(richTextLines(text, id => `<${id}>`)).toBe(lines)
    expect([journalText(text, id => `<${id}>`), journalText(null, String), journalText(40, String)]).toEqual([
      lines,
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
    [`<p onclick="x()" id=a onmouseover='y()'>红</p>`, '<p id=a>红</p>'],
    ['<style>p{color:red}</style><p>style="不动"</p>', '<p>style="不动"</p>'],
  ])('%s loses its styles', (html, plain) => {
    expect(withoutStyles(html)).toBe(plain)
  })

  it('keeps them under another name where they are to be read', () => {
    expect(withStylesAs('data-style', '<p style="mso-list:l0 level1">一</p><b Style=x>粗</b>')).toBe(
      '<p data-style="mso-list:l0 level1">一</p><b data-style=x>粗</b>',
    )
  })
})
