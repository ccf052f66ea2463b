import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import jpeg from 'jpeg-js'
import { afterAll, describe, expect, test } from 'vitest'
import { renderDossier } from '../../../electron/core/pdf/render-dossier.ts'
import type { Block, FigureBlock, GridBlock } from '../../../shared/domain/dossier/model.ts'
import { readPdf } from './support/read-pdf.ts'
import { fontDir } from './support/sample-snapshot.ts'
import { makePng, smallModel } from './support/small-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), '正文 pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
let files = 0
const render = async (blocks: readonly Block[], pictures: readonly Uint8Array[] = []) => {
  files += 1
  const outPath = path.join(folder, `${files}.pdf`)
  const { model } = smallModel(blocks)
  const store = new Map(pictures.map(bytes => [hashOf(bytes), bytes]))
  const readEvidence = (sha256: string): Uint8Array => {
    const bytes = store.get(sha256)
    if (bytes === undefined) throw new Error('no such evidence')
    return bytes
  }
  await renderDossier({ model, fontDir, readEvidence, outPath })
  return { outPath, pdf: await readPdf(outPath) }
}
const textOf = (pages: readonly { readonly text: string }[]): string =>
  pages.map(page => page.text).join('\n')

const cell = (text: string) => ({ runs: [{ text }] })
const grid = (more: Partial<GridBlock>): GridBlock => ({
  type: 'grid',
  widths: [1, 3],
  headRows: 0,
  rows: [],
  ...more,
})

describe("a narrative's table", () => {
  test('repeats its head rows on every page and loses no row', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [
      cell(`第${index + 1}行`),
      cell(`值${index + 1}。`),
    ])
    const { pdf } = await render([
      grid({
        headRows: 2,
        rows: [
          [
            { ...cell('年份'), head: true, rows: 2 },
            { ...cell('大标题'), head: true },
          ],
          [{ ...cell('小标题'), head: true }],
          ...rows,
        ],
      }),
    ])
    const pages = pdf.pages.slice(2)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages)
      expect(page.text.replace(/\n/g, '')).toMatch(/年份.*大标题.*小标题|大标题.*年份.*小标题/)
    const all = textOf(pages)
    expect(rows.filter((_, index) => !all.includes(`值${index + 1}。`))).toEqual([])
  })

  test('puts the text of a cell over several rows in their middle, once', async () => {
    const { pdf } = await render([
      grid({
        rows: [[{ ...cell('两年'), rows: 2 }, cell('上')], [cell('下')]],
      }),
    ])
    const items = pdf.pages[2]?.items ?? []
    const y = (text: string): number => items.find(item => item.text === text)?.y ?? Number.NaN
    expect(items.filter(item => item.text === '两年')).toHaveLength(1)
    expect(y('两年')).toBeCloseTo((y('上') + y('下')) / 2, 0)
  })

  test('grows its last row for a long cell over several rows, and cuts rows taller than a page', async () => {
    const lines = Array.from({ length: 90 }, (_, index) => `行${index}。`)
    const broken = lines.flatMap(text => [{ text }, { lineBreak: true as const }])
    const { pdf } = await render([
      grid({ rows: [[{ runs: broken, rows: 2 }, cell('甲')], [cell('乙')], [cell('丙'), { runs: broken }]] }),
    ])
    const all = textOf(pdf.pages)
    for (const line of lines) expect(all.split(line)).toHaveLength(3)
    expect(['甲', '乙', '丙'].filter(text => !all.includes(text))).toEqual([])
  })

  test('an empty row and a cell over all columns are printed', async () => {
    const { pdf } = await render([
      grid({
        rows: [[{ runs: [] }, { runs: [] }], [{ ...cell('合计'), span: 2 }]],
      }),
    ])
    expect(pdf.pages[2]?.text).toContain('合计')
  })
})

const figure = (bytes: Uint8Array | null, mediaType: string, caption: string): FigureBlock => ({
  type: 'figure',
  caption,
  image: bytes === null ? null : { sha256: hashOf(bytes), mediaType },
  missing: '（图片无法读取）',
})

describe('a figure', () => {
  const png = makePng(300, 200, 3)
  const clear = makePng(300, 200, 4)
  const photo = jpeg.encode({ width: 40, height: 30, data: Buffer.alloc(40 * 30 * 4, 90) }, 80).data

  test.each([
    ['a PNG', png, 'image/png'],
    ['a PNG with transparency', clear, 'image/png'],
    ['a photo', photo, 'image/jpeg'],
  ])('%s is drawn above its caption, with the caption as its description', async (_, bytes, mediaType) => {
    const { pdf, outPath } = await render([figure(bytes, mediaType, '图 1　循环')], [bytes])
    const [page] = pdf.pages.slice(2)
    expect(page?.text).toContain('图1循环')
    expect(page?.text).not.toContain('无法读取')
    const raw = readFileSync(outPath).toString('latin1')
    expect(raw.match(/\/Subtype \/Image/g)).toHaveLength(1)
    expect(raw).toMatch(/\/S \/Figure/)
  })

  const interlaced = Uint8Array.from(png)
  interlaced[28] = 1
  const spoilt = Uint8Array.from(clear).fill(7, 60, 80)
  test.each([
    ['that is cut off', png.slice(0, 60), 'image/png'],
    ['that is interlaced', interlaced, 'image/png'],
    ['whose pixels do not unpack', spoilt, 'image/png'],
    ['that is no photo', Buffer.from('GIF89a'), 'image/jpeg'],
    ['that is empty', new Uint8Array(), 'image/jpeg'],
  ])('%s prints its sentence and keeps its caption; the next one is drawn', async (_, bytes, mediaType) => {
    const { pdf, outPath } = await render(
      [figure(bytes, mediaType, '图 1　坏图'), figure(png, 'image/png', '图 2　好图')],
      [bytes, png],
    )
    const text = pdf.pages[2]?.text ?? ''
    expect([text.includes('图片无法读取'), text.includes('图1坏图'), text.includes('图2好图')]).toEqual([
      true,
      true,
      true,
    ])
    expect(
      readFileSync(outPath)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(1)
  })

  test('whose bytes the store has lost prints its sentence', async () => {
    const { pdf } = await render([figure(png, 'image/png', '图 1'), figure(null, '', '图 2')])
    expect(pdf.pages[2]?.text.match(/图片无法读取/g)).toHaveLength(2)
  })

  test('never parts from its caption', async () => {
    const tall = makePng(200, 400, 3)
    const { pdf } = await render(
      Array.from({ length: 5 }, (_, index) => figure(tall, 'image/png', `图 ${index + 1}`)),
      [tall],
    )
    const pages = pdf.pages.slice(2).map(page => page.text.match(/图\d/g)?.length ?? 0)
    expect(pages.reduce((sum, count) => sum + count, 0)).toBe(5)
    expect(Math.max(...pages)).toBeLessThanOrEqual(2)
  })
})

test('the same tables and figures give the same bytes', async () => {
  const png = makePng(30, 20, 4)
  const blocks: Block[] = [
    figure(png, 'image/png', '图 1'),
    grid({ headRows: 1, rows: [[{ ...cell('头'), head: true, span: 2 }], [cell('甲'), cell('乙')]] }),
  ]
  const [one, two] = [await render(blocks, [png]), await render(blocks, [png])]
  expect(readFileSync(one.outPath).equals(readFileSync(two.outPath))).toBe(true)
})
