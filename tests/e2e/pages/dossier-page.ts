import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** The dossier as the person who files it uses it. */
export const dossierPage = (page: Page) => ({
  create: async (filingDate: string): Promise<void> => {
    await page.getByRole('button', { name: '新建申报材料' }).first().click()
    const dialog = page.getByRole('dialog', { name: '新建申报材料' })
    await dialog.getByRole('textbox', { name: '申报日期' }).fill(filingDate)
    await dialog.getByRole('button', { name: '新建', exact: true }).click()
    await page.getByRole('navigation', { name: '材料的各部分' }).waitFor()
  },
  openPart: async (name: string): Promise<void> => {
    await page.getByRole('navigation', { name: '材料的各部分' }).getByRole('link', { name }).first().click()
  },
  /** Builds the PDF and waits until it was read back and compared. */
  build: async (): Promise<void> => {
    await page
      .getByRole('button', { name: /生成 PDF/ })
      .first()
      .click()
    await page.getByText('PDF 已生成，并已重新读出核对。').waitFor({ timeout: 120_000 })
  },
  /** Saves the newest build and returns its bytes. */
  download: async (): Promise<Uint8Array> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存 PDF' }).first().click(),
    ])
    return new Uint8Array(readFileSync(await download.path()))
  },
})
