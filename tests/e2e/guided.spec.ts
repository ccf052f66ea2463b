import type { Page } from '@playwright/test'
import { assessPage } from './pages/assess-page.ts'
import { shell } from './pages/shell.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'

/** What has the focus, as a person sees it: its role, and whether it is in the window. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const box = element?.getBoundingClientRect()
    return {
      is: element?.getAttribute('role') ?? element?.getAttribute('type') ?? element?.tagName ?? '',
      seen: box !== undefined && box.width > 0 && box.top >= 0 && box.bottom <= window.innerHeight,
    }
  })

const leafOf = (page: Page): string => new URLSearchParams(page.url().split('?').at(-1)).get('leaf') ?? ''

const press = async (page: Page, keys: string, is: string): Promise<void> => {
  await page.keyboard.press(keys)
  await expect.poll(async () => (await focused(page)).is).toBe(is)
}

test('every leaf, an interview, a score and a table of the profile by keyboard alone', async ({
  page,
  app,
  watch,
}) => {
  const start = startPage(page)
  const frame = shell(page)
  const { keyboard } = page
  await start.open(app.url)
  await start.newFirm('中山市手作灯具有限公司')
  await assessPage(page).create('2025')
  await page.goto(`${app.origin}/#/assess?leaf=profile`)
  await page.getByRole('heading', { level: 1, name: '组织概述' }).waitFor()

  await test.step('text, score, panel and tree of all 38 leaves', async () => {
    const seen: string[] = []
    for (let before = 'profile'; ; before = leafOf(page)) {
      await keyboard.press('Alt+ArrowDown')
      await page.waitForTimeout(50)
      const leaf = leafOf(page)
      if (leaf === before) break
      seen.push(leaf)
      await page.getByRole('heading', { level: 1, name: leaf }).waitFor()
      await press(page, 'Alt+r', 'textbox')
      await press(page, 'Alt+s', 'radio')
      expect({ leaf, ...(await focused(page)) }).toEqual({ leaf, is: 'radio', seen: true })
      await press(page, 'Alt+p', 'SUMMARY')
      await press(page, 'F6', 'A')
      expect({ leaf, ...(await focused(page)) }).toEqual({ leaf, is: 'A', seen: true })
    }
    expect(seen.length).toBe(38)
    expect(new Set(seen).size).toBe(38)
  })

  await test.step('an interview from question to question and on into the next leaf', async () => {
    await page.goto(`${app.origin}/#/assess?leaf=4.1.2`)
    await page.getByRole('heading', { level: 1, name: '4.1.2' }).waitFor()
    await press(page, 'Alt+i', 'TEXTAREA')
    await keyboard.insertText('2019 年由总经理主持')
    await keyboard.press('Alt+ArrowDown')
    await keyboard.insertText('夜班知晓率 79%')
    await keyboard.press('ArrowDown')
    await keyboard.insertText('停线三次')
    for (let n = 0; n < 4; n++) await keyboard.press('Control+Enter')
    await expect.poll(() => leafOf(page)).toBe('4.1.3')
    await keyboard.press('Alt+PageUp')
    await expect(page.getByRole('status').filter({ hasText: '已问 3 / 6' })).toBeVisible()
    await watch.screen('interview')
    await keyboard.press('Escape')
    await expect(page.getByText('停线三次').first()).toBeVisible()
    await frame.saved()
  })

  await test.step('bands side by side, chosen by arrows; a stated fact caps the proposal and names its rule', async () => {
    await page.getByRole('heading', { level: 1, name: '4.1.2' }).waitFor()
    await press(page, 'Alt+s', 'radio')
    await keyboard.press('Shift+Tab')
    await keyboard.press('ArrowRight')
    await page.getByRole('table', { name: /六档说明/ }).waitFor()
    await keyboard.press('Tab')
    await keyboard.press('Space')
    for (let dimension = 0; dimension < 4; dimension++) {
      for (let step = 0; step < 4; step++) await keyboard.press('ArrowDown')
      await keyboard.press('ArrowRight')
      if (dimension < 3) await keyboard.press('ArrowUp')
    }
    await expect(page.getByText(/建议 \d+%/)).toBeVisible()
    await page.getByRole('radio', { name: '不能' }).focus()
    await keyboard.press('Space')
    await expect(page.locator('[data-rule=no-learning]')).toContainText('“学习”不超过 25%')
    await watch.screen('bands side by side')
  })

  await test.step('rows of the profile, typed and pasted', async () => {
    await page.goto(`${app.origin}/#/assess?leaf=profile&focus=products`)
    const table = page.getByRole('region', { name: '主要产品和服务' })
    await table.getByRole('button', { name: /还没有行/ }).waitFor()
    await page.waitForTimeout(300)
    await keyboard.press('Enter')
    await table.getByRole('textbox', { name: 'P1 产品线' }).waitFor()
    await keyboard.insertText('吸顶灯')
    await keyboard.press('Tab')
    await keyboard.insertText('58')
    await press(page, 'Enter', 'TEXTAREA')
    await table.getByRole('textbox', { name: 'P2 产品线' }).waitFor()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '产品线\t占销售额\n筒灯\t31%\n轨道灯\t1%\n')
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(paste)
    })
    await expect(table.getByRole('textbox', { name: 'P3 产品线' })).toHaveValue('轨道灯')
    await expect(table.getByText('占比合计 90%')).toBeVisible()
    await keyboard.press('Alt+Shift+ArrowUp')
    await expect(table.getByRole('rowheader')).toHaveText(['P2', 'P1', 'P3'])
    await keyboard.press('Alt+Shift+Delete')
    await expect(table.getByRole('rowheader')).toHaveText(['P1', 'P3'])
    await watch.screen('profile table')
    await keyboard.press('Control+z')
    await expect(table.getByRole('rowheader')).toHaveText(['P2', 'P1', 'P3'])
  })
})
