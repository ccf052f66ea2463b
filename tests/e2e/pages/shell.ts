import type { Page } from '@playwright/test'

/** What a person sees first in each area. */
const signs = {
  概览: (page: Page) => page.getByRole('heading', { name: '接下来' }),
  自评: (page: Page) => page.getByRole('navigation', { name: '自评条款' }),
  证据: (page: Page) => page.getByRole('heading', { level: 1, name: '证据库' }),
  申报: (page: Page) => page.getByRole('heading', { level: 1, name: /申报材料/ }),
  设置: (page: Page) => page.getByRole('heading', { level: 1, name: '设置' }),
} as const

export type Area = keyof typeof signs

/** The frame around every screen: areas, palette, undo, saved state. */
export const shell = (page: Page) => ({
  go: async (area: Area): Promise<void> => {
    await page.getByRole('link', { name: new RegExp(`^${area}`) }).click()
    await signs[area](page).first().waitFor()
  },
  saved: () =>
    page
      .getByText(/已保存 \d\d:\d\d/)
      .first()
      .waitFor(),
})
