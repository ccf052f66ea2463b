import { assessPage } from './pages/assess-page.ts'
import { shell } from './pages/shell.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'

test('a firm is not closed over unsaved text without asking, and closing saves first', async ({
  page,
  app,
}) => {
  const start = startPage(page)
  const assess = assessPage(page)
  const close = async (): Promise<void> => {
    await page.getByRole('button', { name: '甲灯饰' }).click()
    await page.getByRole('menuitem', { name: '关闭企业档案' }).click()
  }
  await start.open(app.url)
  await start.newFirm('甲灯饰')
  await assess.create('2026')
  await assess.openLeaf('4.1.2', '高层领导的作用')

  await page.route('**/call/answers.save', route => route.abort())
  await assess.write(['每年一月发布今年三件事。'])
  await close()
  const asked = page.getByRole('dialog', { name: '还有内容没有保存' })
  await asked.getByRole('button', { name: '回去查看' }).click()
  await expect(asked).toBeHidden()
  await expect(assess.editor()).toContainText('今年三件事')

  await page.unroute('**/call/answers.save')
  await close()
  await page.getByRole('heading', { level: 1, name: '打开一份企业档案' }).waitFor()
  await start.openRecent('甲灯饰')
  await shell(page).go('自评')
  await assess.openLeaf('4.1.2', '高层领导的作用')
  await expect(assess.editor()).toContainText('每年一月发布今年三件事。')
})
