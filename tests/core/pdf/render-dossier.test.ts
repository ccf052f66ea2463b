import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { renderDossier } from '../../../electron/core/pdf/render-dossier.ts'
import type { Block } from '../../../shared/domain/dossier/model.ts'
import { readPdf } from './support/read-pdf.ts'
import { fontDir } from './support/sample-snapshot.ts'
import { makePdf, makePng, type SmallFile, smallModel } from './support/small-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), '申报 pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const render = async (blocks: readonly Block[], evidence: readonly SmallFile[] = []) => {
  files += 1
  const outPath = path.join(folder, `${files}.pdf`)
  const { model, read } = smallModel(blocks, evidence)
  const report = await renderDossier({ model, fontDir, readEvidence: read, outPath })
  return { report, outPath, pdf: await readPdf(outPath) }
}

const long = '企业导入卓越绩效模式，建立质量、环境和职业健康安全管理体系，通过 ISO 9001 认证。'.repeat(60)
const heading = (level: 1 | 2, text: string): Block => ({
  type: 'heading',
  level,
  text,
  anchor: text,
  contents: true,
})

describe('the text', () => {
  test('is kept whole, paragraph by paragraph, and copies out right', async () => {
    const text = '质量是企业的生命，“一盏灯”也不例外：合格率 98.9%（2025 年）。㐀䶵龥'
    const { pdf, report } = await render([{ type: 'paragraph', runs: [{ text }] }])
    expect(pdf.pages.map(page => page.text.replace(/\n/g, '')).join('')).toContain(text.replace(/ /g, ''))
    expect(report.missingGlyphs).toEqual([])
  })

  test('takes a character that one face lacks from another', async () => {
    const { pdf, report } = await render([{ type: 'paragraph', runs: [{ text: '元素\u9FED与≒' }] }])
    expect(pdf.pages[2]?.text).toContain('元素\u9FED与≒')
    expect(report.missingGlyphs).toEqual([])
  })

  test('names characters that no font has', async () => {
    const { report } = await render([{ type: 'paragraph', runs: [{ text: '灯🔥' }] }])
    expect(report.missingGlyphs).toEqual(['🔥'])
  })

  test('begins each part on an odd page and leaves the page before it empty', async () => {
    const { pdf } = await render([{ type: 'paragraph', runs: [{ text: '甲' }] }])
    expect(pdf.pages.map(page => page.text.includes('自评报告'))).toEqual([true, false, true])
    expect(pdf.pages[1]?.items).toEqual([])
  })

  test('prints the page number at the outer foot: right on odd pages, left on even ones', async () => {
    const { pdf } = await render([{ type: 'paragraph', runs: [{ text: long.repeat(2) }] }])
    const foot = (page: number) => pdf.pages[page - 1]?.items.find(item => item.text.includes('—'))
    expect([foot(3)?.text, foot(4)?.text]).toEqual(['— 3 —', '— 4 —'])
    expect(foot(3)?.x).toBeGreaterThan(420)
    expect(foot(4)?.x).toBeLessThan(120)
  })
})

describe('contents, bookmarks and references', () => {
  test('agree with each other and with the pages', async () => {
    const { pdf } = await render([
      heading(1, '4.1 领导'),
      { type: 'paragraph', runs: [{ text: long }] },
      heading(2, '4.1.2 高层领导的作用'),
      { type: 'paragraph', runs: [{ text: long }] },
      heading(1, '4.2 战略'),
      { type: 'paragraph', runs: [{ text: long }] },
    ])
    const expected = [
      { level: 1, title: '自评报告', page: 3 },
      { level: 2, title: '4.1 领导', page: 3 },
      { level: 3, title: '4.1.2 高层领导的作用', page: await pdf.destination('4.1.2 高层领导的作用') },
      { level: 2, title: '4.2 战略', page: await pdf.destination('4.2 战略') },
    ]
    expect(pdf.bookmarks).toEqual(expected)
    for (const { title, page } of expected) {
      expect(pdf.pages[page - 1]?.text).toContain(title.replace(/ /g, ''))
      expect(pdf.pages[0]?.text).toMatch(new RegExp(`^${title.replace(/ /g, '')}\\.{3,}${page}$`, 'm'))
    }
  })

  test('a reference prints the page of the evidence and leads there', async () => {
    const evidence = [
      { number: 7, mediaType: 'application/pdf', bytes: await makePdf(2), pages: 2 },
      { number: 12, mediaType: 'application/pdf', bytes: await makePdf(3), pages: 3 },
    ]
    const { pdf, report } = await render(
      [
        { type: 'paragraph', runs: [{ text: '已通过认证' }, { evidence: 12 }, { text: '。' }] },
        {
          type: 'paragraph',
          runs: [{ text: '两项（' }, { evidence: 7 }, { evidence: 12 }, { text: '）。' }],
        },
      ],
      evidence,
    )
    const [seven, twelve] = report.evidence
    expect(report.evidence).toEqual([
      { number: 7, firstPage: 6, lastPage: 7 },
      { number: 12, firstPage: 8, lastPage: 10 },
    ])
    const text = pdf.pages[2]?.text.replace(/\n/g, '') ?? ''
    expect(text).toContain(`已通过认证（见证据E-12，第${twelve?.firstPage}页）。`)
    expect(text).toContain(`两项（见证据E-7，第${seven?.firstPage}页；E-12，第${twelve?.firstPage}页）。`)
    expect(pdf.pages[2]?.links).toEqual(['evidence-12', 'evidence-7', 'evidence-12'])
    expect(await pdf.destination('evidence-12')).toBe(twelve?.firstPage)
    expect(pdf.bookmarks.slice(-2)).toEqual([
      { level: 2, title: 'E-7 第7件材料', page: 6 },
      { level: 2, title: 'E-12 第12件材料', page: 8 },
    ])
  })
})

describe('tables', () => {
  test('repeat their head on every page and keep their rows whole', async () => {
    const { pdf } = await render([
      {
        type: 'table',
        unit: '单位：万元',
        columns: [
          { title: '年度指标', width: 1, align: 'left' },
          { title: '数值', width: 1, align: 'right' },
        ],
        rows: Array.from({ length: 90 }, (_, index) => [
          {
            runs: [{ text: `第${index + 1}行` }, { lineBreak: true as const }, { text: `续${index + 1}行` }],
          },
          { runs: [{ text: String(index) }] },
        ]),
      },
    ])
    const pages = pdf.pages.slice(2)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.text).toContain('年度指标')
    for (let row = 1; row <= 90; row++) {
      const on = pages.findIndex(page => page.text.includes(`第${row}行`))
      expect(pages[on]?.text).toContain(`续${row}行`)
    }
    expect(pages[0]?.text).toContain('单位：万元')
  })

  test('a row longer than a page loses nothing', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `行${index}。`)
    const { pdf } = await render([
      { type: 'form', rows: [{ label: '说明', value: lines.map(text => [{ text }]) }] },
    ])
    const text = pdf.pages.map(page => page.text).join('')
    expect(lines.filter(line => !text.includes(line))).toEqual([])
  })
})

describe('evidence', () => {
  test('is merged page by page, each stamped, in order', async () => {
    const { pdf, report } = await render(
      [{ type: 'paragraph', runs: [{ text: '甲' }] }],
      [
        { number: 1, mediaType: 'application/pdf', bytes: await makePdf(2, { turn: 90 }) },
        { number: 2, mediaType: 'image/png', bytes: makePng(30, 40, 3) },
        { number: 3, mediaType: 'image/png', bytes: makePng(30, 40, 4) },
        { number: 4, mediaType: 'application/vnd.ms-excel', bytes: Buffer.from('sheet') },
      ],
    )
    const texts = pdf.pages.slice(5).map(page => page.text.replace(/\s/g, ''))
    expect(texts.map(text => /证据E-\d+·第\d+\/\d+页/.exec(text)?.[0])).toEqual([
      '证据E-1·第1/2页',
      '证据E-1·第2/2页',
      '证据E-2·第1/1页',
      '证据E-3·第1/1页',
      '证据E-4·第1/1页',
    ])
    expect(texts[1]).toContain('innerpage2')
    expect(texts[4]).toContain('file-4')
    expect(report.evidence.map(one => one.problem)).toEqual([undefined, undefined, undefined, undefined])
  })

  test.each([
    ['bytes that are no PDF', 'application/pdf', async () => Buffer.from('no pdf at all'), 'damaged'],
    ['an empty file', 'application/pdf', async () => new Uint8Array(), 'damaged'],
    ['a PDF cut in half', 'application/pdf', async () => (await makePdf(3)).subarray(0, 300), 'damaged'],
    ['a locked PDF', 'application/pdf', async () => makePdf(1, { password: 'secret' }), 'encrypted'],
    ['a broken picture', 'image/png', async () => makePng(9, 9, 3).slice(0, 40), 'unsupported-image'],
    ['a broken photo', 'image/jpeg', async () => Buffer.from([0xff, 0xd8, 0xff]), 'unsupported-image'],
  ])('%s gets a page of facts and is named in the report', async (_, mediaType, make, problem) => {
    for (const pages of [undefined, 3]) {
      const { pdf, report } = await render(
        [{ type: 'paragraph', runs: [{ text: '甲' }] }],
        [
          { number: 1, mediaType, bytes: await make(), ...(pages === undefined ? {} : { pages }) },
          { number: 2, mediaType: 'application/pdf', bytes: await makePdf(1) },
        ],
      )
      expect(report.evidence).toEqual([
        { number: 1, firstPage: 6, lastPage: 6, problem },
        { number: 2, firstPage: 7, lastPage: 7 },
      ])
      expect(pdf.pages[5]?.text).toContain('file-1')
      expect(pdf.pages[6]?.text).toContain('innerpage1')
    }
  })

  test('that the store has lost is named too', async () => {
    const { model } = smallModel(
      [{ type: 'paragraph', runs: [{ text: '甲' }] }],
      [{ number: 1, mediaType: 'application/pdf', bytes: await makePdf(1), pages: 1 }],
    )
    const outPath = path.join(folder, 'lost.pdf')
    const readEvidence = (): Uint8Array => {
      throw new Error('gone')
    }
    const report = await renderDossier({ model, fontDir, readEvidence, outPath })
    expect(report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 6, problem: 'missing' }])
  })

  test('with another number of pages than recorded is printed with all of them', async () => {
    const { report } = await render(
      [{ type: 'paragraph', runs: [{ text: '甲' }] }],
      [{ number: 1, mediaType: 'application/pdf', bytes: await makePdf(2), pages: 5 }],
    )
    expect(report.evidence).toEqual([{ number: 1, firstPage: 6, lastPage: 7 }])
  })
})

test('properties, language and structure are set', async () => {
  const { pdf } = await render([{ type: 'paragraph', runs: [{ text: '甲' }] }])
  expect(pdf.info).toMatchObject({
    Title: '测试材料',
    Author: '中山市甲样灯饰有限公司',
    Subject: '申报材料',
    Keywords: '质量奖',
    CreationDate: 'D:20260420000000Z',
    ModDate: 'D:20260420000000Z',
  })
  expect([pdf.language, pdf.tagged]).toEqual(['zh-CN', true])
})

test('a build that is stopped leaves no file', async () => {
  const stop = new AbortController()
  const outPath = path.join(folder, 'stopped.pdf')
  const { model, read } = smallModel([{ type: 'paragraph', runs: [{ text: long }] }])
  const build = renderDossier({
    model,
    fontDir,
    readEvidence: read,
    outPath,
    signal: stop.signal,
    onProgress: (done, _, label) => {
      if (label === 'pages' && done > 2) stop.abort()
    },
  })
  await expect(build).rejects.toThrow(/abort/i)
  expect(readdirSync(folder).filter(name => name.startsWith('stopped'))).toEqual([])
})

test('an earlier file stays as it was when a build fails', async () => {
  const { outPath } = await render([{ type: 'paragraph', runs: [{ text: '甲' }] }])
  const before = readFileSync(outPath)
  const { model, read } = smallModel([])
  await expect(
    renderDossier({ model, fontDir: path.join(folder, 'nowhere'), readEvidence: read, outPath }),
  ).rejects.toThrow(/ENOENT/)
  expect(existsSync(outPath) && readFileSync(outPath).equals(before)).toBe(true)
})
