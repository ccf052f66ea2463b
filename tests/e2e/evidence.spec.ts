import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { dossierPage } from './pages/dossier-page.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'
import { readPdf } from './support/read-pdf.ts'

const secret = 'PRICE 88200 YUAN'

/** A certificate whose secret line lies where a new redaction is put: a little above the middle. */
const certificate = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  const lines: readonly (readonly [string, number, number])[] = [
    ['Quality Management System Certificate', 700, 20],
    ['Certificate No. 00124Q30123R3M', 660, 12],
    ['Date of issue: 2025-03-15', 640, 12],
    ['Valid until: 2028-03-14', 620, 12],
    [secret, 433, 12],
    ['Southern Certification Centre Co., Ltd.', 200, 12],
  ]
  for (const [text, y, size] of lines) page.drawText(text, { x: 190, y, size, font })
  return document.save()
}

/** How dark the middle of a redaction and a blank place of a page are, from 0 (black) to 255. */
const shadesOf = async (bytes: Uint8Array, number: number): Promise<{ box: number; blank: number }> => {
  const task = getDocument({ data: bytes, useSystemFonts: true, verbosity: 0 })
  const page = await (await task.promise).getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  // pdf.js draws on any canvas; its types know the browser's only.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  const shades: number[] = []
  for (let y = 0; y < canvas.height; y += 2) {
    const [red = 255] = context.getImageData(Math.round(canvas.width / 2), y, 1, 1).data
    shades.push(red)
  }
  await task.destroy()
  return { box: Math.min(...shades), blank: Math.max(...shades) }
}

test('a folder is dropped, its facts confirmed, linked, found by content, blackened, and submitted', async ({
  page,
  app,
  watch,
}) => {
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), '质衡 证据 '))
  mkdirSync(join(folder, '认证', '旧'), { recursive: true })
  writeFileSync(join(folder, '认证', 'QMS certificate.pdf'), await certificate())
  writeFileSync(join(folder, '认证', '旧', '清洗作业记录.txt'), '清洗工序改用氢氟酸替代剂,2025 年 3 月验证。')
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  await page.goto(`${app.origin}/#/evidence`)
  await page.getByRole('heading', { level: 1, name: '证据库' }).waitFor()

  await test.step('a folder comes in whole', async () => {
    await page.getByRole('button', { name: '添加文件' }).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: '选择文件夹…' }).click(),
    ])
    await chooser.setFiles(join(folder, '认证'))
    await page.getByText('已存入 2 份证据').waitFor({ timeout: 60_000 })
  })

  await test.step('several are chosen, get a keeper in one step, and lose it in one', async () => {
    await page.getByRole('checkbox', { name: '选择 E-2', exact: true }).click()
    await page.getByRole('button', { name: /^E-4 / }).click({ modifiers: ['Shift'] })
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('已选 4 份').waitFor()
    await page.getByRole('button', { name: '保管人…' }).click()
    await page.getByRole('dialog').getByLabel('保管人').fill('王敏')
    await page.getByRole('button', { name: '确定' }).click()
    await page.getByText('已为 4 份证据设定保管人').waitFor()
    await watch.screen('several chosen')
    const toast = page.getByText('已为 4 份证据设定保管人').locator('..')
    await toast.getByRole('button', { name: '撤销' }).click()
    await page.getByText('已撤销：批量修改证据信息').waitFor()
    await page.getByRole('checkbox', { name: '选择 E-2', exact: true }).press('Control+a')
    await page.getByText('已选 32 份').waitFor()
    await page.getByRole('button', { name: '取消选择' }).click()
  })

  await test.step('what was read is proposed, and confirmed', async () => {
    await page.getByRole('link', { name: '待确认' }).click()
    await page.getByRole('heading', { level: 1, name: /^E-31 清洗作业记录/ }).waitFor()
    await page.getByRole('button', { name: '跳过' }).click()
    await expect(page.getByRole('textbox', { name: '名称' })).toHaveValue('QMS certificate')
    await page.getByRole('button', { name: /采用“00124Q30123R3M”/ }).waitFor({ timeout: 120_000 })
    await page.getByRole('button', { name: /采用 \d+ 项建议/ }).click()
    await expect(page.getByRole('textbox', { name: '文号 / 编号' })).toHaveValue('00124Q30123R3M')
    await expect(page.getByRole('textbox', { name: '有效期至' })).toHaveValue('2028-03-14')
    await watch.screen('confirm')
    await page.getByRole('button', { name: /^确认/ }).click()
    await page.getByText('1 份待确认').waitFor()
  })

  await test.step('found by a word of its content, in Chinese too', async () => {
    await page.getByRole('link', { name: '证据库', exact: true }).click()
    const search = page.getByRole('searchbox').first()
    await search.fill('替代')
    await page.getByRole('button', { name: /清洗作业记录/ }).waitFor({ timeout: 60_000 })
    await search.fill('88200')
    await page
      .getByRole('button', { name: /^E-\d+ .*[Cc]ertificate/ })
      .first()
      .click()
    await watch.screen('found by content')
  })

  await test.step('linked to three items', async () => {
    const panel = page.getByRole('complementary').first()
    const field = panel.getByRole('combobox', { name: '输入编号或名称来关联' })
    for (const code of ['4.1.2', '4.2.2.3', '4.5.3.2']) {
      await field.fill(code)
      await panel.getByRole('option').first().waitFor()
      await field.press('Enter')
      await panel.getByRole('link', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) }).waitFor()
    }
  })

  await test.step('a line is kept back in the submitted copy', async () => {
    await page
      .getByRole('link', { name: '放大查看' })
      .or(page.getByRole('button', { name: '放大查看' }))
      .first()
      .click()
    await page.getByRole('button', { name: '遮盖', exact: true }).click()
    await page.getByRole('button', { name: '在本页加一处' }).click()
    await page.getByRole('button', { name: '遮盖 1（第 1 页）' }).first().waitFor()
    await watch.screen('redacting')
    await page.getByRole('button', { name: '完成', exact: true }).click()
    await page.getByText('遮盖 1 处').first().waitFor()
  })

  await test.step('the built PDF shows the page without what was under the box', async () => {
    await page.getByRole('link', { name: /^申报/ }).click()
    await page
      .getByRole('link', { name: /中山市政府质量奖/ })
      .first()
      .click()
    const dossier = dossierPage(page)
    await dossier.build()
    const bytes = await dossier.download()
    const { pages } = await readPdf(bytes.slice())
    expect(pages.some(text => text.includes('88200'))).toBe(false)
    const at = pages.findIndex(text => /^证据E-32·第1\/1页/.test(text))
    expect(at).toBeGreaterThan(0)
    expect(await shadesOf(bytes.slice(), at + 1)).toEqual({ box: 0, blank: 255 })
  })
  rmSync(folder, { recursive: true, force: true })
})
