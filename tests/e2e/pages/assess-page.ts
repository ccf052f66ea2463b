import { expect, type Page } from '@playwright/test'

/** The assessment as a writer and scorer uses it. */
export const assessPage = (page: Page) => {
  const editor = () => page.getByRole('tabpanel', { name: '自评报告' }).getByRole('textbox').first()
  const score = () => page.getByRole('region', { name: /评分$/ })
  return {
    create: async (year: string): Promise<void> => {
      await page.getByRole('combobox', { name: '年度' }).selectOption(year)
      await page.getByRole('button', { name: '开始自评' }).click()
      await page.getByRole('navigation', { name: '自评条款' }).waitFor()
    },
    openLeaf: async (code: string, title: string): Promise<void> => {
      await page
        .getByRole('navigation', { name: '自评条款' })
        .getByRole('link', { name: new RegExp(`${code.replaceAll('.', '\\.')}\\s*${title}`) })
        .click()
      await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor()
    },
    write: async (paragraphs: readonly string[]): Promise<void> => {
      await editor().click()
      for (const [n, text] of paragraphs.entries()) {
        if (n > 0) await page.keyboard.press('Enter')
        await page.keyboard.insertText(text)
      }
    },
    /** Types `@`, a part of the evidence's title, and takes the first choice. */
    cite: async (part: string): Promise<void> => {
      await page.keyboard.type(`@${part}`)
      await page
        .getByRole('option', { name: new RegExp(part) })
        .first()
        .waitFor()
      await page.keyboard.press('Enter')
    },
    scoreItem: async (bands: Readonly<Record<string, string>>, reason: string): Promise<number> => {
      for (const [dimension, band] of Object.entries(bands)) {
        await score()
          .getByRole('group', { name: dimension })
          .getByRole('radio', { name: new RegExp(`^${band}`) })
          .check({ force: true })
      }
      await score()
        .getByRole('button', { name: /采用 \d+%/ })
        .click()
      await score().getByRole('textbox', { name: '评分理由' }).fill(reason)
      const text = await score()
        .getByText(/建议 \d+%/)
        .first()
        .textContent()
      await expect(score().getByText(/分（共/)).toBeVisible()
      return Number(text?.match(/(\d+)%/)?.[1])
    },
    addFinding: async (kind: '优势' | '改进空间', text: string): Promise<void> => {
      await page.getByRole('tab', { name: '优势与改进空间' }).click()
      const box = page.getByRole('textbox', { name: `新增一条${kind}` })
      await box.fill(text)
      await box.press('Enter')
      await page.getByText(text).first().waitFor()
    },
    editor,
  }
}
