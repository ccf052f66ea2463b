import { expect, type Page } from '@playwright/test'

/** The meeting, driven from the keyboard as on a projector. */
export const consensusPage = (page: Page) => {
  const agenda = () => page.getByRole('navigation', { name: '合议议程' })
  const slider = () => page.getByRole('slider', { name: '合议得分率' })
  const reason = () => page.getByRole('textbox', { name: /合议理由/ })
  return {
    agenda,
    progress: () => page.getByText(/已合议 \d+\/\d+ 项/),
    takeMedians: async (): Promise<number> => {
      await page.getByRole('button', { name: /接受其余中位数/ }).click()
      const dialog = page.getByRole('dialog', { name: /接受 \d+ 项中位数/ })
      const lines = (await dialog.getByRole('row').count()) - 1
      await dialog.getByRole('button', { name: `接受 ${lines} 项`, exact: true }).click()
      await expect(dialog).toBeHidden()
      return lines
    },
    open: () => agenda().getByRole('img', { name: '必须讨论' }).count(),
    begin: () => page.getByRole('button', { name: /从分歧最大的一项开始|继续下一项/ }).click(),
    /** One step up from the median, Enter asks for the reason, Enter confirms, Enter goes on to the next item. */
    agree: async (text: string): Promise<void> => {
      await expect(slider()).toBeFocused()
      await page.keyboard.press('m')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await expect(reason()).toBeFocused()
      await page.keyboard.insertText(text)
      await page.keyboard.press('Enter')
      await expect(page.getByText(/已合议 \d+%，/)).toBeVisible()
      await expect(slider()).toBeFocused()
      await page.keyboard.press('Enter')
    },
    adopt: async (sentence: string): Promise<void> => {
      await page.getByRole('checkbox', { name: sentence }).first().check()
    },
  }
}
