import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../electron/core/preview/read-text.ts'
import { sheetsView, tableView } from '../../../electron/core/preview/sheet-view.ts'
import { takeTurns } from '../../../electron/core/preview/take-turns.ts'
import { wordView } from '../../../electron/core/preview/word-view.ts'
import { writeWorkbook } from '../../../electron/core/sheets/write-workbook.ts'
import { storedZip } from '../../../electron/core/word/stored-zip.ts'
import type { Workbook } from '../../../shared/domain/sheets/workbook.ts'
import { newFolder } from '../app-kit.ts'
import { makePictures, rawDocx, rawParagraph } from '../word/make-docx.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="现场"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ${id}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
const relations = (target: string, external: boolean): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"${external ? ' TargetMode="External"' : ''}/></Relationships>`

/** A PNG that claims that many pixels in a handful of bytes. */
const hugePng = (edge: number): Buffer => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(edge, 0)
  head.writeUInt32BE(edge, 4)
  head[8] = 8
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const withPicture = (bytes: Buffer): Buffer =>
  storedZip(
    new Map<string, string | Buffer>([
      [
        'word/document.xml',
        `<w:document ${w}><w:body>${picture('r:embed="rId1"')}${rawParagraph('后文')}</w:body></w:document>`,
      ],
      ['word/_rels/document.xml.rels', relations('media/image1.png', false)],
      ['word/media/image1.png', bytes],
    ]),
  )

const workbookBytes = async (workbook: Workbook): Promise<Buffer> => {
  const path = join(newFolder(), '台账.xlsx')
  await writeWorkbook(workbook, path)
  return readFileSync(path)
}

describe('a Word document', () => {
  test('keeps its pictures where they stand', async () => {
    const { blocks, pictures, cut } = await wordView(await makePictures(2))
    expect(blocks).toEqual([
      { type: 'paragraph', line: [expect.objectContaining({ text: '图 1' }), { type: 'picture', index: 0 }] },
      { type: 'paragraph', line: [expect.objectContaining({ text: '图 2' }), { type: 'picture', index: 1 }] },
    ])
    expect(pictures.map(({ data, width }) => [data.length > 0, width])).toEqual([
      [true, 4],
      [true, 5],
    ])
    expect(cut).toBe(false)
  })

  test('a picture that is a bomb, and one that is none, stay an empty place', async () => {
    for (const bytes of [hugePng(60_000), Buffer.from('<svg onload="alert(1)"/>'), Buffer.alloc(0)]) {
      const { blocks, pictures } = await wordView(withPicture(bytes))
      expect(pictures).toEqual([{ alt: '现场', data: '', width: 0, height: 0 }])
      expect(blocks).toHaveLength(2)
    }
  })

  test('a picture on the web is never asked for', async () => {
    const bytes = storedZip(
      new Map([
        [
          'word/document.xml',
          `<w:document ${w}><w:body>${picture('r:link="rId1"')}${rawParagraph('后文')}</w:body></w:document>`,
        ],
        ['word/_rels/document.xml.rels', relations('http://127.0.0.1:9/pixel.png', true)],
      ]),
    )
    const { pictures } = await wordView(bytes)
    expect(pictures.filter(({ data }) => data !== '')).toEqual([])
  })

  test('marks of ours in its words are no pictures', async () => {
    const { blocks, pictures } = await wordView(rawDocx(rawParagraph('前\uFDD00\uFDD1后')))
    expect(pictures).toEqual([])
    expect(blocks).toEqual([{ type: 'paragraph', line: [expect.objectContaining({ text: '前0后' })] }])
  })

  test('a very long one is cut', async () => {
    const { blocks, cut } = await wordView(rawDocx(rawParagraph('段').repeat(7_000)))
    expect({ blocks: blocks.length, cut }).toEqual({ blocks: 6_000, cut: true })
  })
})

describe('a workbook', () => {
  test('shows numbers, per cent, dates and merged cells as they are read', async () => {
    const [first] = await sheetsView(
      await workbookBytes({
        sheets: [
          {
            name: '台账',
            widths: [10, 10],
            rows: [
              [{ value: '合并', across: 2 }, null],
              ['销售额', 31200.5],
              ['合格率', { value: 0.986, format: '0.0%' }],
            ],
          },
        ],
      }),
    )
    expect(first).toMatchObject({
      name: '台账',
      hidden: false,
      rows: [
        { row: 0, cells: [[0, '合并', false]] },
        {
          row: 1,
          cells: [
            [0, '销售额', false],
            [1, '31200.5', true],
          ],
        },
        {
          row: 2,
          cells: [
            [0, '合格率', false],
            [1, '98.6%', true],
          ],
        },
      ],
      merges: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 }],
      cut: false,
    })
  })

  test('a table that is written as text is cut at its limits', () => {
    const { rows, cut } = tableView('a,1\n'.repeat(3000), false)
    expect({ rows: rows.length, last: rows.at(-1)?.cells, cut }).toEqual({
      rows: 2000,
      last: [
        [0, 'a', false],
        [1, '1', true],
      ],
      cut: true,
    })
  })
})

describe('a text', () => {
  const utf16 = (text: string, big: boolean): Buffer => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return big ? bytes.swap16() : bytes
  }
  test.each([
    [Buffer.from('抽检\r\n合格\r'), 'utf-8', '抽检\n合格\n'],
    [Buffer.from('\uFEFF带标记'), 'utf-8', '带标记'],
    [Buffer.from([0xb5, 0xc6, 0xbe, 0xdf]), 'gb18030', '灯具'],
    [utf16('灯', false), 'utf-16le', '灯'],
    [utf16('灯', true), 'utf-16be', '灯'],
    [Buffer.alloc(0), 'utf-8', ''],
  ] as const)('%#', (bytes, encoding, text) => {
    expect(decodeText(bytes, false)).toEqual({ encoding, text, cut: false })
  })

  test('that is cut inside a character stays UTF-8', () => {
    expect(decodeText(Buffer.from('灯具').subarray(0, 5), true)).toEqual({
      encoding: 'utf-8',
      text: '灯',
      cut: true,
    })
  })
})

test('works wait for their turn, in order, also behind one that fails', async () => {
  const inTurn = takeTurns(2)
  const [log, gates]: [string[], (() => void)[]] = [[], []]
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      log.push(name)
      await new Promise<void>(resolve => gates.push(resolve))
      if (fails) throw new Error(name)
    })
  const all = Promise.allSettled([work('a', true), work('b'), work('c'), work('d')])
  await Promise.resolve()
  expect(log).toEqual(['a', 'b'])
  while (log.length < 4 || gates.length > 0) {
    gates.shift()?.()
    await new Promise(resolve => setImmediate(resolve))
  }
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect(log).toEqual(['a', 'b', 'c', 'd'])
})
