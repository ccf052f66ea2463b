import { assessPage } from './pages/assess-page.ts'
import { startPage } from './pages/start-page.ts'
import { askPage as ask } from './support/ask-page.ts'
import { drag, takeIn } from './support/evidence-kit.ts'
import { expect, test } from './support/fixtures.ts'
import { wordDocument } from './support/odd-files.ts'

type Place = { readonly kind: string; readonly page: number; readonly quote: string; readonly from?: number }

test('a passage is marked on a page, in a document, a sheet and a text', async ({ page, app, watch }) => {
  const { keyboard } = page
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  await takeIn(page, {
    '培训办法.docx': await wordDocument(),
    '点检说明.txt': Buffer.from('第一行：抽检合格。\n第二行：无异常。\n'),
  })
  const { assessments } = await ask(page, 'assessments.list', {})
  const assessmentId: string = assessments[0].id
  const places = async (): Promise<readonly Place[]> => {
    const { claims } = await ask(page, 'claims.list', { assessmentId, leaf: '4.1.3' })
    return claims.flatMap((one: { proofs: readonly { place: Place }[] }) =>
      one.proofs.map(({ place }) => place),
    )
  }
  await page.goto(`${app.origin}/#/assess?leaf=4.1.3`)
  const editor = assessPage(page).editor()
  await editor.waitFor()
  await editor.focus()
  await keyboard.press('Control+a')
  await keyboard.insertText('公司按计划培训并有记录。')
  await keyboard.press('Control+Home')
  await keyboard.press('Control+Shift+e')
  const dialog = page.getByRole('dialog')
  const choose = async (title: string): Promise<void> => {
    await page
      .getByRole('region', { name: '待证语句' })
      .getByRole('button', { name: /^(找证据|再找一处)$/ })
      .first()
      .click()
    await dialog.getByRole('searchbox').fill(title)
    await dialog.getByRole('listitem').filter({ hasText: title }).getByRole('button').first().click()
  }
  /** Takes what is marked, waits until it is kept, and gives it. */
  const keep = async (count: number): Promise<Place | undefined> => {
    await dialog.getByRole('button', { name: '标记这一处' }).click()
    await dialog.getByRole('button', { name: '以此为证' }).click()
    await expect.poll(async () => (await places()).length).toBe(count)
    return (await places()).at(-1)
  }

  await test.step('a rectangle by the mouse, words of a PDF by selecting them', async () => {
    await choose('财务报表审计报告')
    const first = dialog.locator('[data-page="1"]')
    await expect(first.locator('canvas')).toBeVisible()
    await drag(page, first, [0.02, 0.02], [0.95, 0.09])
    await watch.screen('marking: a rectangle')
    expect(await keep(1)).toMatchObject({ kind: 'area', page: 1, quote: expect.stringContaining('样例审字') })
    await choose('财务报表审计报告')
    const words = dialog.locator('[data-page="1"] [data-from]').filter({ hasText: '样例审字' }).first()
    await words.dblclick()
    const taken = await keep(2)
    expect(taken).toMatchObject({ kind: 'area', page: 1 })
    expect(taken?.quote).not.toBe('')
  })

  await test.step('words of a Word document', async () => {
    await choose('培训办法')
    await dialog.getByText('的技能').click({ clickCount: 3 })
    expect(await keep(3)).toMatchObject({ kind: 'range', page: 1, from: 9, quote: '提高关键岗位的技能' })
  })

  await test.step('cells of a sheet', async () => {
    await choose('经营计划、预算与目标分解表')
    await dialog.getByRole('tab', { name: '部门指标' }).click()
    await dialog.locator('td[aria-colindex="2"]').nth(1).click()
    await dialog
      .locator('td[aria-colindex="3"]')
      .nth(1)
      .click({ modifiers: ['Shift'] })
    await watch.screen('marking: cells')
    expect(await keep(4)).toMatchObject({ kind: 'range', page: 2, quote: expect.stringContaining('\t') })
  })

  await test.step('words of a text, found by keyboard alone', async () => {
    await choose('点检说明')
    await expect(dialog.getByText('第二行')).toBeVisible()
    await keyboard.press('Control+f')
    await expect(dialog.getByRole('searchbox')).toBeFocused()
    await keyboard.insertText('无异常')
    await dialog.getByRole('button', { name: '标记找到的这一处' }).focus()
    await keyboard.press('Enter')
    expect(await keep(5)).toMatchObject({ kind: 'range', page: 1, from: 14, quote: '无异常' })
  })
})
