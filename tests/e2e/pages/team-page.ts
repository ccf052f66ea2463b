import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** The assessors and their round as the team leader uses it. */
export const teamPage = (page: Page) => {
  const row = (name: string) =>
    page.getByRole('list', { name: '评审组' }).getByRole('listitem').filter({ hasText: name })
  const round = () => page.locator('#round-sentence')
  return {
    round,
    row,
    goTo: async (step: '评审组' | '合议' | '现场核查' | '报告'): Promise<void> => {
      await page
        .getByRole('navigation', { name: '自评的各步' })
        .getByRole('link', { name: step, exact: true })
        .click()
    },
    add: async (name: string, affiliation: string): Promise<void> => {
      const form = page.getByRole('form', { name: '添加评审员' })
      await form.getByRole('textbox', { name: '姓名' }).fill(name)
      await form.getByRole('textbox', { name: '单位或部门' }).fill(affiliation)
      await page.keyboard.press('Enter')
      await row(name).waitFor()
    },
    /** Makes a copy for an assessor and returns where it was saved. */
    handOut: async (
      name: string,
      folder: string,
      { passphrase, files }: { readonly passphrase?: string; readonly files: boolean },
    ): Promise<string> => {
      await row(name).getByRole('button', { name: '分发副本' }).click()
      const dialog = page.getByRole('dialog', { name: `给${name}分发副本` })
      if (!files) await dialog.getByRole('radio', { name: /只带证据清单/ }).check()
      if (passphrase !== undefined) {
        await dialog.getByRole('checkbox', { name: '为副本设口令' }).check()
        await dialog.getByLabel('口令', { exact: true }).fill(passphrase)
        await dialog.getByLabel('再输一遍').fill(passphrase)
      }
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        dialog.getByRole('button', { name: '生成副本' }).click(),
      ])
      const path = join(folder, download.suggestedFilename())
      await download.saveAs(path)
      await dialog.getByRole('button', { name: '好的' }).click()
      await expect(row(name)).toContainText('等待交回')
      return path
    },
    takeHandIns: async (files: readonly string[]): Promise<void> => {
      await page.getByLabel('选择交卷文件').setInputFiles([...files])
    },
    scoreHere: async (name: string): Promise<void> => {
      await row(name).getByRole('button', { name: '在本机评分' }).click()
    },
    /** Opens all hand-ins; what is pasted into the first code field is spread over all. */
    open: async (pasted: string): Promise<void> => {
      await page.getByRole('button', { name: '开封', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: '一起开封' })
      await dialog
        .getByRole('textbox')
        .first()
        .evaluate((field, text) => {
          const data = new DataTransfer()
          data.setData('text', text)
          field.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
          )
        }, pasted)
      await dialog.getByText('开封码已齐，可以开封。').waitFor()
      await dialog.getByRole('button', { name: '开封', exact: true }).click()
      await expect(dialog).toBeHidden()
    },
  }
}
