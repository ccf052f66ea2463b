import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readWord } from '../../../electron/core/word/read-word.ts'
import { wordTextSchema } from '../../../shared/contract/requests/word-documents.ts'
import { makeFullDocx, makePictures, rawDocx, rawParagraph } from './make-docx.ts'

const folder = mkdtempSync(join(tmpdir(), '导入 Word '))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const read = async (bytes: Uint8Array) => {
  files += 1
  const path = join(folder, `${files}.docx`)
  writeFileSync(path, bytes)
  return wordTextSchema.parse(await readWord(path))
}

const text = (words: string, ...marks: ('bold' | 'italic')[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map(type => ({ type })) } : {}),
})
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const item = (words: string) => ({ type: 'listItem', content: [paragraph(words)] })
const cell = (type: string, words: string, attrs?: object) => ({
  type,
  ...(attrs === undefined ? {} : { attrs }),
  content: [words === '' ? { type: 'paragraph' } : paragraph(words)],
})

describe('a Word document', () => {
  test('becomes a narrative, and every loss is named', async () => {
    expect(await read(await makeFullDocx())).toEqual({
      text: {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 1 }, content: [text('4.1.2 高层领导的作用')] },
          { type: 'heading', attrs: { level: 3 }, content: [text('很深的标题')] },
          {
            type: 'paragraph',
            content: [
              text('总经理'),
              text('每季度', 'bold'),
              text('主持', 'bold', 'italic'),
              text('复核 一次，2025 年起每月一次。'),
            ],
          },
          { type: 'orderedList', content: [item('定方向')] },
          { type: 'orderedList', content: [item('调研'), item('研讨')] },
          { type: 'orderedList', attrs: { start: 2 }, content: [item('定目标')] },
          paragraph('中间一段'),
          { type: 'orderedList', attrs: { start: 3 }, content: [item('定考核')] },
          { type: 'bulletList', content: [item('现场走动')] },
          { type: 'paragraph', content: [text('官网'), { type: 'hardBreak' }, text('第二行')] },
          {
            type: 'table',
            content: [
              {
                type: 'tableRow',
                content: [
                  cell('tableHeader', '年份'),
                  cell('tableHeader', '改进', { colspan: 2, rowspan: 1 }),
                ],
              },
              {
                type: 'tableRow',
                content: [
                  cell('tableCell', '2024', { colspan: 1, rowspan: 2 }),
                  cell('tableCell', '漏检'),
                  cell('tableCell', '降到 0.2%'),
                ],
              },
              { type: 'tableRow', content: [cell('tableCell', '重复验货'), cell('tableCell', '')] },
            ],
          },
        ],
      },
      images: 1,
      notes: [
        { id: 'images', params: { count: 1 } },
        { id: 'tracked', params: { insertions: 1, deletions: 1 } },
        { id: 'footnotes', params: { count: 1 } },
        { id: 'comments', params: { count: 1 } },
        { id: 'links', params: { count: 1 } },
        { id: 'deepHeadings', params: { count: 1 } },
      ],
    })
  })

  test('with two hundred pictures loses exactly those', async () => {
    const { images, notes, text: narrative } = await read(await makePictures(200))
    expect([images, notes, narrative.content.length]).toEqual([
      200,
      [{ id: 'images', params: { count: 200 } }],
      200,
    ])
  })

  test('that is empty says so', async () => {
    expect(await read(rawDocx('<w:p/><w:p><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>'))).toEqual({
      text: { type: 'doc', content: [] },
      images: 0,
      notes: [{ id: 'empty', params: {} }],
    })
  })

  test('gives the words of its text boxes once, or names those that are lost', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>框里</w:t></w:r></w:p></w:txbxContent>'
    const both = `<w:p><w:r><w:t>框外</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const lost = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice></mc:AlternateContent><w:t>后文</w:t></w:r></w:p>`
    const { text: narrative, notes } = await read(rawDocx(both + lost))
    expect(narrative.content).toEqual([paragraph('框外'), paragraph('框里'), paragraph('后文')])
    expect(notes).toEqual([
      { id: 'textBoxes', params: { count: 1 } },
      { id: 'lostTextBoxes', params: { count: 1 } },
    ])
  })

  test('loses a deleted paragraph mark, a deleted row and an equation', async () => {
    const { text: narrative, notes } = await read(
      rawDocx(
        '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr><w:r><w:t>前半，</w:t></w:r></w:p>' +
          rawParagraph('后半') +
          '<w:tbl><w:tr><w:trPr><w:del w:id="2" w:author="x"/></w:trPr><w:tc><w:p><w:r><w:t>删去的行</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>留下的行</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
          '<w:p><w:r><w:t>式：</w:t></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>',
      ),
    )
    expect(narrative.content).toEqual([
      paragraph('前半，后半'),
      { type: 'table', content: [{ type: 'tableRow', content: [cell('tableCell', '留下的行')] }] },
      paragraph('式：'),
    ])
    expect(notes).toEqual([
      { id: 'tracked', params: { insertions: 0, deletions: 1 } },
      { id: 'equations', params: { count: 1 } },
    ])
  })

  test('with a table beyond the limits keeps every row and names the columns it drops', async () => {
    const row = (cells: number) => `<w:tr>${`<w:tc>${rawParagraph('格')}</w:tc>`.repeat(cells)}</w:tr>`
    const { text: narrative, notes } = await read(
      rawDocx(`<w:tbl>${row(33)}${row(1).repeat(249)}</w:tbl>${rawParagraph('完')}`),
    )
    const rows = narrative.content.flatMap(block => (block.type === 'table' ? [block.content.length] : []))
    expect(rows).toEqual([200, 50])
    expect(notes).toEqual([
      { id: 'splitTables', params: { count: 1 } },
      { id: 'cutColumns', params: { count: 3 } },
    ])
  })

  test('with a table inside a table keeps its words as paragraphs of the cell', async () => {
    const inner = `<w:tbl><w:tr><w:tc>${rawParagraph('甲')}</w:tc><w:tc>${rawParagraph('乙')}</w:tc></w:tr></w:tbl>`
    const { text: narrative, notes } = await read(
      rawDocx(`<w:tbl><w:tr><w:tc>${rawParagraph('外')}${inner}<w:p/></w:tc></w:tr></w:tbl>`),
    )
    expect(narrative.content).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [paragraph('外'), paragraph('甲'), paragraph('乙')] }],
          },
        ],
      },
    ])
    expect(notes).toEqual([{ id: 'nestedTables', params: { count: 1 } }])
  })
})
