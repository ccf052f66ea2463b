import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** One assessor scoring alone, with the keyboard. */
export const ballotPage = (page: Page) => {
  const items = () => page.getByRole('navigation', { name: '评分条款' }).getByRole('link')
  const panel = (code: string) => page.getByRole('region', { name: `${code} 评分`, exact: true })
  return {
    items,
    panel,
    codes: async (): Promise<readonly string[]> => {
      await items().first().waitFor()
      return (await items().allTextContents()).map(text => text.match(/^[\d.]+\.\d/)?.[0] ?? '')
    },
    /** Scores the item on the screen: a band for each dimension, the proposed percent, a reason; nothing but keys. */
    scoreItem: async (code: string, bands: string, reason: string): Promise<void> => {
      await expect(panel(code).getByRole('radio').first()).toBeFocused()
      for (const digit of bands) await page.keyboard.press(digit)
      await expect(panel(code).getByRole('slider')).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(panel(code).getByRole('textbox', { name: '评分理由' })).toBeFocused()
      await page.keyboard.insertText(reason)
    },
    next: () => page.keyboard.press('Alt+ArrowDown'),
    /** Hands in and returns the file and the code that the screen shows; both null in the main file. */
    handIn: async (
      folder: string,
      inCopy: boolean,
    ): Promise<{ readonly file: string; readonly code: string }> => {
      await page.getByRole('button', { name: '交卷', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: '交卷' })
      const send = dialog.getByRole('button', { name: '交卷', exact: true })
      if (!inCopy) {
        await send.click()
        const done = page.getByRole('dialog', { name: /已交卷/ })
        await done.getByText('不需要文件，也不需要开封码', { exact: false }).waitFor()
        await done.getByRole('button', { name: '好的' }).click()
        return { file: '', code: '' }
      }
      const [download] = await Promise.all([page.waitForEvent('download'), send.click()])
      const file = join(folder, download.suggestedFilename())
      await download.saveAs(file)
      const done = page.getByRole('dialog', { name: /已交卷/ })
      const code = (await done.locator('output').textContent()) ?? ''
      await done.getByRole('button', { name: '好的' }).click()
      return { file, code }
    },
  }
}
