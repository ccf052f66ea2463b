import { join } from 'node:path'
import { assessPage } from './pages/assess-page.ts'
import { shell } from './pages/shell.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'

const sampleFiles = 'resources/packs/sample/lamp-maker/1.0.0/files'

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
      .locator('input[type=file]')
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
})
