import type { Page } from '@playwright/test'

export type Area = '概览' | '自评' | '证据' | '申报' | '设置'

/** The frame around every screen: areas, palette, undo, saved state. */
export const shell = (page: Page) => ({
  go: async (area: Area): Promise<void> => {
    await page.getByRole('link', { name: new RegExp(`^${area}`) }).click()
    await page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('navigation', { name: '自评条款' }))
      .first()
      .waitFor()
  },
  saved: () =>
    page
      .getByText(/已保存 \d\d:\d\d/)
      .first()
      .waitFor(),
})
