import type { Page } from '@playwright/test'

/** The page before a firm is open, as a person uses it. */
export const startPage = (page: Page) => ({
  open: async (url: string): Promise<void> => {
    await page.goto(url)
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
  newFirm: async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /新建企业档案/ }).click()
    await page.getByRole('textbox', { name: '企业名称' }).fill(name)
    await page.getByRole('button', { name: '新建并打开' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
  openRecent: async (name: string): Promise<void> => {
    await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').first().click()
  },
  sampleFirm: async (): Promise<void> => {
    await page.getByRole('button', { name: /用示例企业看看/ }).click()
    await page.getByRole('heading', { name: /年度自评/ }).waitFor({ timeout: 60_000 })
  },
})
