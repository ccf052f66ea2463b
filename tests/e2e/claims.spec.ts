import type { Page } from '@playwright/test'
import { assessPage } from './pages/assess-page.ts'
import { startPage } from './pages/start-page.ts'
import { askPage as ask } from './support/ask-page.ts'
import { expect, test } from './support/fixtures.ts'

/** Whether the caret stands before everything in the focused editor. */
const caretAtStart = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { anchorNode = null, anchorOffset = -1 } = getSelection() ?? {}
    const first = document.activeElement?.firstElementChild ?? null
    return anchorOffset === 0 && first !== null && first.contains(anchorNode)
  })

/**
 * The editor hears of a moved caret a moment later than the keys of a machine follow each other, and until then may put
 * it back: it counts when it stays.
 */
const goToStart = (page: Page): Promise<void> =>
  expect(async () => {
    await page.keyboard.press('Control+Home')
    await page.waitForTimeout(300)
    expect(await caretAtStart(page)).toBe(true)
  }).toPass()

/** What the focused editor puts on the clipboard, as HTML. */
const copied = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer()
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
    return clipboardData.getData('text/html')
  })

const paste = (page: Page, html: string) =>
  page.evaluate(given => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, html)

const leaf = '4.1.3'
const sentence = '2025 年度财务报表由会计师事务所审计。'

test('a sentence is marked, proven by a passage, walked through on site and marked again, all by keyboard', async ({
  page,
  app,
  watch,
}) => {
  const keys = page.keyboard
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  const { assessments } = await ask(page, 'assessments.list', {})
  const assessmentId: string = assessments[0].id
  const claims = async () => (await ask(page, 'claims.list', { assessmentId })).claims
  const states = async () =>
    (await claims()).map((one: { sentence: string; state: string }) => [one.sentence, one.state])
  const editor = assessPage(page).editor()
  const section = page.getByRole('region', { name: '待证语句' })
  const button = (name: string | RegExp) => page.getByRole('button', { name })

  await test.step('the sentence at the cursor becomes a claim', async () => {
    await page.goto(`${app.origin}/#/assess?leaf=${leaf}`)
    await editor.waitFor()
    await editor.focus()
    await keys.press('Control+a')
    await keys.insertText(`${sentence}员工踊跃参与。`)
    await goToStart(page)
    await keys.press('Control+Shift+e')
    await expect(section.getByText('未证')).toBeVisible()
    await expect(editor.locator('.claim-unproven').first()).toHaveText(sentence.slice(0, -1))
    expect(await states()).toEqual([[sentence, 'unproven']])
    await watch.screen('a text with a claim')
  })

  await test.step('a copy of the sentence is words alone', async () => {
    await keys.press('Control+a')
    const html = await copied(page)
    expect(html).toContain('data-claim')
    await keys.press('Control+End')
    await keys.insertText('另有：')
    await paste(page, html)
    await expect(editor).toContainText(`踊跃参与。另有：${sentence}`)
    await expect.poll(states).toEqual([[sentence, 'unproven']])
    await expect(editor.locator('[data-claim]')).toHaveCount(1)
    await goToStart(page)
  })

  await test.step('the same keys lead to its proofs, and from there to the passage', async () => {
    await keys.press('Control+Shift+e')
    await expect(section.getByRole('button', { name: '找证据' })).toBeFocused()
    await keys.press('Enter')
    await expect(page.getByRole('searchbox', { name: '名称、文号或内容里的字' })).toBeFocused()
    await keys.insertText('审计报告')
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
    await keys.press('Tab')
    await keys.press('Enter')
    for (const step of ['在本页加框', '标记这一处', '以此为证']) {
      await expect(button(step)).toBeEnabled()
      if (step === '以此为证') await watch.screen('a passage being marked')
      await button(step).focus()
      await keys.press('Enter')
    }
    await expect(section.getByText('已证', { exact: true })).toBeVisible()
    await expect(editor.locator('.claim-proven').first()).toBeVisible()
    await expect(section.getByRole('button', { name: /^E-\d+ 第 1 页$/ })).toBeVisible()
  })

  await test.step('the walk opens the passage beside the sentence and takes what was seen', async () => {
    await page.goto(`${app.origin}/#/evidence/prove`)
    await expect(page.locator('mark')).toHaveText(sentence)
    await expect(page.getByText('已证 1 / 1').first()).toBeVisible()
    await page
      .getByRole('img', { name: /第 1 页/ })
      .or(page.locator('[data-page="1"]'))
      .first()
      .waitFor()
    await watch.screen('the walk')
    await keys.press('1')
    await expect(page.getByRole('radio', { name: '属实' })).toBeChecked()
    await keys.press('n')
    await keys.insertText('原件在财务部')
    await keys.press('Escape')
    await expect.poll(async () => (await claims())[0].visitNote).toBe('原件在财务部')
    await keys.press('f')
    await expect(button('退出铺满（Esc）')).toBeVisible()
    await watch.screen('the walk over the whole window')
    await keys.press('Escape')
    await expect(button('铺满窗口（F）')).toBeVisible()
  })

  await test.step('the walk and the text are sound in English and dark, too', async () => {
    await ask(page, 'settings.save', { language: 'en', theme: 'dark' })
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Holds' })).toBeChecked()
    await watch.screen('the walk, dark')
    await page.goto(`${app.origin}/#/assess?leaf=${leaf}`)
    await page.getByRole('region', { name: 'Claims to prove' }).getByText('proven', { exact: true }).waitFor()
    await watch.screen('a text with a proven claim, dark')
    await ask(page, 'settings.save', { language: 'zh-CN', theme: 'light' })
    await page.goto(`${app.origin}/#/evidence/prove`)
    await page.reload()
    await expect(page.locator('mark')).toHaveText(sentence)
  })

  await test.step('a withdrawn evidence breaks exactly this claim, here and beside the evidence', async () => {
    const [claim] = await claims()
    const id: string = claim.proofs[0].evidenceId
    const { revision } = await ask(page, 'evidence.get', { id })
    await ask(page, 'evidence.withdraw', { id, revision, reason: '报告作废' })
    await expect(page.getByRole('article').getByText('证据已撤').first()).toBeVisible()
    await expect(page.getByRole('radio', { name: '待复核 1' })).toBeAttached()
    await page.goto(`${app.origin}/#/evidence?id=${id}`)
    const resting = page.getByRole('region', { name: '被 1 条语句引用' })
    await expect(resting).toContainText(sentence)
    await resting.getByRole('link').focus()
    await keys.press('Enter')
    await expect(page.locator('mark')).toHaveText(sentence)
  })
})
