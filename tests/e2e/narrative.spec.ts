import type { Page } from '@playwright/test'
import { makeFullDocx } from '../core/word/make-docx.ts'
import { assessPage } from './pages/assess-page.ts'
import { startPage } from './pages/start-page.ts'
import { askPage as ask } from './support/ask-page.ts'
import { expect, test } from './support/fixtures.ts'
import { wordHtml, wordNarrative } from './support/word-html.ts'

const paste = (page: Page, html: string) =>
  page.evaluate(given => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    clipboardData.setData('text/plain', 'x')
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, html)

const pastePicture = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 40
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    const clipboardData = new DataTransfer()
    if (blob !== null) clipboardData.items.add(new File([blob], 'image.png', { type: 'image/png' }))
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('[role=textbox]')?.dispatchEvent(event)
  })

/** A paragraph that says nothing which could be checked. */
const bare =
  '公司设有质量部门，由质量部门负责检验与放行，检验人员在岗位上按图样核对外观与尺寸，核对之后再交付给下一道工序继续加工。'

test('a narrative with tables, figures, live values, hints and Word', async ({ page, app, watch }) => {
  const assess = assessPage(page)
  const editor = assess.editor()
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  const { assessments } = await ask(page, 'assessments.list', {})
  const place = { assessmentId: assessments[0].id, leaf: '4.1.3' }
  const stored = async () => (await ask(page, 'answers.get', place)).narrative.content
  await page.goto(`${app.origin}/#/assess?leaf=4.1.3`)
  await editor.waitFor()
  const empty = async () => {
    await editor.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
  }

  await test.step('what Word puts on the clipboard keeps its structure and nothing else', async () => {
    await empty()
    await paste(page, wordHtml)
    await expect.poll(stored).toEqual(wordNarrative)
  })

  await test.step('a block of the frame in an empty text is followed by what is typed', async () => {
    await page.goto(`${app.origin}/#/assess?leaf=4.1.4.4`)
    await editor.waitFor()
    await empty()
    await page.reload()
    await editor.waitFor()
    await page.getByRole('button', { name: '在文末加入标题“目的”' }).click()
    await page.keyboard.press('a')
    await expect(editor.locator('h2')).toHaveText('目的')
    await expect(editor.locator('p')).toHaveText('a')
    await page.goto(`${app.origin}/#/assess?leaf=4.1.3`)
    await page.getByRole('heading', { level: 1, name: '4.1.3' }).waitFor()
    await editor.waitFor()
  })

  await test.step('a table is made, filled and grown from the keyboard', async () => {
    await empty()
    await page.getByRole('button', { name: '表格' }).click()
    await page.getByRole('menuitem', { name: '插入 2 列的表格' }).click()
    for (const key of ['年份', 'Tab', '效果', 'Tab', '2024', 'Alt+Shift+ArrowDown', 'Alt+Shift+ArrowRight'])
      await (/^[A-Z]/.test(key) ? page.keyboard.press(key) : page.keyboard.insertText(key))
    await expect(editor.locator('tr')).toHaveCount(4)
    await expect(editor.locator('th')).toHaveText(['年份', '', '效果'])
    await page.keyboard.press('Control+z')
    await expect(editor.locator('th')).toHaveText(['年份', '效果'])
    await watch.screen('table')
  })

  await test.step('a pasted picture becomes evidence and a figure with a caption', async () => {
    await empty()
    const before = (await ask(page, 'evidence.list', {})).evidence.length
    await pastePicture(page)
    await page.getByRole('textbox', { name: '图题' }).fill('改进循环')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('图后的话')
    const { evidence } = await ask(page, 'evidence.list', {})
    expect(evidence).toHaveLength(before + 1)
    await expect.poll(stored).toEqual([
      { type: 'figure', attrs: { evidence: evidence.at(-1).id, caption: '改进循环' } },
      { type: 'paragraph', content: [{ type: 'text', text: '图后的话' }] },
    ])
  })

  await test.step('a value follows the register, and warns when it is gone', async () => {
    const { indicators } = await ask(page, 'indicators.list', {})
    const { id, name } = indicators[0]
    await page.keyboard.type(`@${indicators[0].code}`)
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: /2025 实际/ }).click()
    const chip = editor.locator('.chip-indicator')
    await ask(page, 'indicators.setValue', { id, series: 'actual', year: 2025, value: 97.25 })
    await expect(chip).toHaveText('97.25%')
    await ask(page, 'indicators.setValue', { id, series: 'actual', year: 2025, value: null })
    await expect(chip).toHaveText(`${name} 2025 年尚无数据`)
    await ask(page, 'history.undo', {})
    await expect(chip).toHaveText('97.25%')
  })

  await test.step('hints lead from one place to the next, and can be switched off', async () => {
    await empty()
    await page.keyboard.insertText(bare)
    await expect(page.getByRole('button', { name: /写作提示 1 处/ })).toBeVisible()
    await page.getByRole('button', { name: '下一处提示' }).click()
    await expect(page.getByRole('tooltip')).toContainText('补一个能查证的事实')
    await watch.screen('hints')
    await page.getByRole('button', { name: /写作提示 1 处/ }).click()
    await expect(editor.locator('.mark')).toHaveCount(0)
  })

  await test.step('a Word document is looked at, appended, and taken back', async () => {
    await page.locator('input[type=file][accept*=docx]').setInputFiles({
      name: '领导 4.1.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await makeFullDocx(),
    })
    await expect(page.getByRole('dialog')).toContainText('1 张图片没有带入')
    await watch.screen('word')
    await page.getByRole('button', { name: '追加到文末' }).click()
    await expect(editor.locator('h1')).toHaveText('4.1.2 高层领导的作用')
    await expect(editor).toContainText(bare)
    await page.keyboard.press('Control+z')
    await expect(editor.locator('h1')).toHaveCount(0)
    await expect.poll(async () => (await stored()).length).toBe(1)
  })
})
