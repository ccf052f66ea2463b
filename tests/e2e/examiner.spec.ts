import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'

test('the dry run by keyboard: choose, set aside with a reason, take up, make an action, go there', async ({
  page,
  app,
  watch,
}) => {
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  await page.goto(`${app.origin}/#/assess/examiner`)
  await page.getByRole('heading', { level: 1, name: '模拟评审' }).waitFor()
  await watch.screen('dry run')
  const list = page.getByRole('listbox', { name: '评审意见' })
  const chosen = list.getByRole('option', { selected: true })
  const { keyboard } = page

  const first = await chosen.innerText()
  await chosen.focus()
  await keyboard.press('ArrowDown')
  await expect(chosen).not.toHaveText(first)
  await keyboard.press('Home')
  await expect(chosen).toBeFocused()

  await test.step('set aside, and taken up again', async () => {
    const before = await list.getByRole('option').count()
    await keyboard.press('x')
    await page.getByRole('dialog').getByRole('textbox').fill('换证已在办理')
    await keyboard.press('Control+Enter')
    await expect(list.getByRole('option')).toHaveCount(before - 1)
    await page.getByRole('tab', { name: '已搁置 1' }).click()
    await expect(chosen).toContainText('搁置理由：换证已在办理')
    await chosen.focus()
    await keyboard.press('x')
    await page.getByRole('tab', { name: /^意见/ }).click()
    await expect(list.getByRole('option')).toHaveCount(before)
  })

  await test.step('an action is made of it once', async () => {
    await chosen.focus()
    await keyboard.press('a')
    await expect(page.getByRole('button', { name: '打开改进措施' })).toBeVisible()
  })

  await test.step('the rules tell where they come from', async () => {
    await page.getByRole('tab', { name: /^检查内容/ }).click()
    await expect(page.getByText('没有作答', { exact: true })).toBeVisible()
    await watch.screen('rules of the dry run')
    await page.getByRole('tab', { name: /^意见/ }).click()
  })

  await test.step('Enter goes to where it is mended', async () => {
    await chosen.focus()
    await keyboard.press('Enter')
    await expect(page).not.toHaveURL(/examiner/)
  })
})
