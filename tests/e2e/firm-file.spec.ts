import { assessPage } from './pages/assess-page.ts'
import { shell } from './pages/shell.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'
import { startApp } from './support/start-app.ts'

test('a passphrase keeps the firm shut, and a wrong one says so', async ({ page, app }) => {
  await startPage(page).open(app.url)
  await page.getByRole('button', { name: /新建企业档案/ }).click()
  const dialog = page.getByRole('dialog', { name: '新建企业档案' })
  await dialog.getByRole('textbox', { name: '企业名称' }).fill('口令厂')
  await dialog.getByRole('checkbox', { name: '为档案设口令' }).check()
  await dialog.getByLabel('口令', { exact: true }).fill('灯火 通明 二〇二六')
  await dialog.getByLabel('再输一遍').fill('灯火 通明 二〇二六')
  await dialog.getByRole('button', { name: '新建并打开' }).click()
  await page.getByRole('heading', { name: '开始第一份自评' }).waitFor()
  await page.goto('about:blank')
  await app.kill()

  const again = await startApp(app.home)
  await page.goto(again.url)
  await startPage(page).openRecent('口令厂')
  const unlock = page.getByRole('dialog', { name: '输入口令' })
  await unlock.getByLabel('口令').fill('灯火')
  await unlock.getByRole('button', { name: '打开' }).click()
  await expect(unlock.getByRole('alert')).toContainText('口令')
  await unlock.getByLabel('口令').fill('灯火 通明 二〇二六')
  await unlock.getByRole('button', { name: '打开' }).click()
  await page.getByRole('heading', { name: '开始第一份自评' }).waitFor()
  await again.stop()
})

test('a narrative survives a killed application, and undo takes it back', async ({ page, app, watch }) => {
  const start = startPage(page)
  const assess = assessPage(page)
  await start.open(app.url)
  await start.newFirm('断电厂')
  await assess.create('2025')
  await assess.openLeaf('4.1.3', '组织治理')
  await assess.write(['2025 年授权审批矩阵改过一次，起因是一笔 38 万元的模具采购。'])
  await shell(page).saved()
  await watch.screen('before the kill')
  await page.goto('about:blank')
  await app.kill()

  const again = await startApp(app.home)
  await page.goto(again.url)
  await startPage(page).openRecent('断电厂')
  await shell(page).go('自评')
  await assess.openLeaf('4.1.3', '组织治理')
  await expect(assess.editor()).toContainText('38 万元的模具采购')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(assess.editor()).not.toContainText('38 万元的模具采购')
  await page.keyboard.press('Control+Shift+z')
  await expect(assess.editor()).toContainText('38 万元的模具采购')
  await again.stop()
})
