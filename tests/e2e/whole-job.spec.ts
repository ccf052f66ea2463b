import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assessPage } from './pages/assess-page.ts'
import { dossierPage } from './pages/dossier-page.ts'
import { shell } from './pages/shell.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'
import { readPdf } from './support/read-pdf.ts'

const sampleFiles = 'resources/packs/sample/lamp-maker/1.1.0/files'

test('from an empty firm to the downloaded dossier', async ({ page, app, watch }) => {
  const start = startPage(page)
  const frame = shell(page)
  const assess = assessPage(page)

  await test.step('a new firm', async () => {
    await start.open(app.url)
    await watch.screen('start')
    await start.newFirm('中山市手作灯具有限公司 · 一号厂')
    await watch.screen('set-up')
    await assess.create('2025')
  })

  await test.step('evidence comes in, dropped on an item', async () => {
    await assess.openLeaf('4.1.2', '高层领导的作用')
    await page
      .locator('input[type=file][multiple]')
      .first()
      .setInputFiles([
        join(sampleFiles, '01-business-licence.png'),
        join(sampleFiles, '02-qms-certificate.png'),
      ])
    await expect(page.getByText(/E-2 /).first()).toBeVisible({ timeout: 30_000 })
  })

  await test.step('a narrative with a reference to evidence, kept without pressing anything', async () => {
    await assess.write([
      '公司使命于 2019 年由总经理主持、九名高管与十二名员工代表分四轮研讨确定，2023 年复核一次。',
      '总经理每周二到产线走动，三年累计 412 次，记录问题 1,268 条，关闭率 96.4%。',
    ])
    await assess.cite('qms')
    await frame.saved()
    await page.reload()
    await expect(assess.editor()).toContainText('关闭率 96.4%')
    await expect(assess.editor()).toContainText('E-2')
    await watch.screen('assess')
  })

  await test.step('a score by bands, with the proposed percent taken', async () => {
    const percent = await assess.scoreItem(
      { 方法: '50', 展开: '30', 学习: '30', 整合: '30' },
      '四个维度都有事实，学习刚起步。',
    )
    expect(percent).toBeGreaterThanOrEqual(30)
    expect(percent).toBeLessThanOrEqual(45)
    await frame.saved()
    await assess.addFinding('优势', '高层走动有固定节奏，三年 412 次有记录可查。')
    await assess.addFinding('改进空间', '没有评价走动本身是否有效。')
    await watch.screen('findings')
  })

  await test.step('results: an indicator from the suggestions, five years typed', async () => {
    await assess.openLeaf('4.7.2', '产品和服务结果')
    await page.getByRole('tab', { name: '指标' }).click()
    await page.getByRole('button', { name: /一次交验合格率/ }).click()
    for (const [year, value] of Object.entries({
      2021: '97.2',
      2022: '97.05',
      2023: '97.9',
      2024: '98.5',
      2025: '98.9',
    })) {
      await page.getByRole('textbox', { name: `一次交验合格率 实际 ${year}` }).fill(value)
    }
    await page.keyboard.press('Tab')
    await watch.screen('indicators')
  })

  await test.step('evidence: facts, and a PDF that cannot be read', async () => {
    await frame.go('证据')
    const broken = join(app.home, '坏掉的报告.pdf')
    writeFileSync(broken, '%PDF-1.7\nnot a pdf at all')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([join(sampleFiles, '11-authority-matrix.pdf'), broken])
    await expect(page.getByText('坏掉的报告').first()).toBeVisible({ timeout: 30_000 })
    await page.getByRole('row', { name: /E-2/ }).click()
    await page.getByRole('complementary').getByRole('combobox', { name: '种类' }).selectOption('certificate')
    await page.getByRole('textbox', { name: '有效期至' }).fill('2026-05-20')
    await page.keyboard.press('Tab')
    await frame.saved()
    await watch.screen('evidence')
  })

  const dossier = dossierPage(page)
  await test.step('a dossier whose check leads to the place to mend', async () => {
    await frame.go('申报')
    await dossier.create('2026-04-30')
    await watch.screen('dossier')
    await page.getByRole('link', { name: /E-2/ }).first().click()
    await expect(page.getByRole('textbox', { name: '有效期至' })).toHaveValue('2026-05-20')
    await frame.go('申报')
  })

  await test.step('the PDF is built, previewed, saved and read back', async () => {
    await page
      .getByRole('link', { name: /质量奖/ })
      .first()
      .click()
    await dossier.build()
    await dossier.openPart('预览')
    await page.locator('canvas').first().waitFor()
    await watch.screen('preview')
    await dossier.openPart('历次生成')
    const pdf = await readPdf(await dossier.download())
    expect({ author: pdf.author, language: pdf.language }).toEqual({
      author: '中山市手作灯具有限公司 · 一号厂',
      language: 'zh-CN',
    })
    const pageWith = (text: string): number => pdf.pages.findIndex(page => page.includes(text)) + 1

    const told = pageWith('三年累计412次')
    const shown = pageWith('证据E-2·第1/1页')
    expect({ told: told > 0, shown: shown > told }).toEqual({ told: true, shown: true })
    expect(pdf.pages[told - 1]).toContain(`证据E-2，第${shown}页`)
    expect(pdf.links).toContainEqual({ from: told, to: shown })

    const marks = pdf.bookmarks.map(mark => mark.title)
    expect(marks).toEqual(
      expect.arrayContaining(['承诺书', '组织概述', '自评报告', '结果图表', '证实性材料目录', '证实性材料']),
    )
    const report = pdf.bookmarks.find(mark => mark.title === '自评报告')
    expect(pdf.pages[(report?.page ?? 0) - 1]).toContain('自评报告')
    const contents = pdf.pages[pageWith('目录') - 1] ?? ''
    expect(contents).toMatch(new RegExp(`自评报告[.·…]*${report?.page}4\\.1领导`))
    expect(pdf.pages.at(-1)).toContain(`—${pdf.pages.length}—`)
  })
})
