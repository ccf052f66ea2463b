import type { Page } from '@playwright/test'

/** The site visit. */
export const visitPage = (page: Page) => ({
  collect: async (): Promise<void> => {
    await page.getByRole('button', { name: '从评分与报告收集' }).click()
    await page.getByText(/收集了 \d+ 条核查事项/).waitFor()
    await page.waitForTimeout(300)
  },
  openItem: async (code: string): Promise<void> => {
    await page
      .getByRole('navigation', { name: '现场核查的条款' })
      .getByRole('link', { name: new RegExp(`^${code.replaceAll('.', '\\.')}`) })
      .click()
    await page.getByRole('heading', { level: 1, name: new RegExp(code.replaceAll('.', '\\.')) }).waitFor()
  },
  settleFirst: async (outcome: '属实' | '部分属实' | '不属实', note: string): Promise<void> => {
    const check = page.locator('li[data-state]').first()
    await check.getByRole('radio', { name: outcome, exact: true }).check({ force: true })
    await check.getByRole('textbox', { name: '现场记录' }).fill(note)
  },
  /** Puts a file beside the change, moves the percent by some steps and gives the reason. */
  change: async (steps: number, reason: string, file: string): Promise<void> => {
    const form = page.getByRole('form', { name: '核查后的得分率' })
    await form.getByLabel('添加文件').setInputFiles(file)
    await form.getByText(/E-\d+/).waitFor({ timeout: 30_000 })
    await form.getByRole('slider').focus()
    for (let n = 0; n < Math.abs(steps); n++)
      await page.keyboard.press(steps < 0 ? 'ArrowLeft' : 'ArrowRight')
    await form.getByRole('textbox', { name: '理由' }).fill(reason)
    await form.getByRole('button', { name: /改为/ }).click()
    await form.getByRole('button', { name: '已记下' }).waitFor()
  },
  showAll: () => page.getByRole('link', { name: '全部清单与改分' }).click(),
  changes: () => page.getByRole('region', { name: '核查前后' }),
})
