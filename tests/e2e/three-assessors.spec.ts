import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { ballotPage } from './pages/ballot-page.ts'
import { consensusPage } from './pages/consensus-page.ts'
import { shell } from './pages/shell.ts'
import { startPage } from './pages/start-page.ts'
import { teamPage } from './pages/team-page.ts'
import { visitPage } from './pages/visit-page.ts'
import { checkScreen, expect, test, watchPage } from './support/fixtures.ts'
import { readPdf } from './support/read-pdf.ts'
import { startApp } from './support/start-app.ts'

const passphrase = '灯火 通明 二〇二六'

/** Bands by digit, the same for the first two; the third sees every fifth item two bands higher. */
const bandsOf = (assessor: number, item: number): string => {
  const middle = 3 + (item % 2)
  return `${assessor === 2 && item % 5 === 0 ? middle + 2 : middle}`.repeat(4)
}

/** All items by keyboard; one with a strength, an opportunity and something to look at on site. */
const scoreAll = async (page: Page, assessor: number): Promise<readonly string[]> => {
  const ballot = ballotPage(page)
  const codes = await ballot.codes()
  for (const [at, code] of codes.entries()) {
    await ballot.scoreItem(code, bandsOf(assessor, at), `第 ${assessor + 1} 位：有做法，有记录。`)
    if (at === 0) {
      await ballot.panel(code).getByRole('textbox', { name: '新增一条优势' }).fill('走动管理有固定节奏')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await ballot.panel(code).getByRole('textbox', { name: '新增一条核实事项' }).fill('看周二走动的原始记录')
    }
    await ballot.next()
  }
  return codes
}

type Sent = { readonly file: string; readonly code: string }

/** A second person on another machine: opens the copy from the start screen, scores, hands in into `folder`. */
const scoreCopy = async (
  browser: Browser,
  copy: string,
  folder: string,
  assessor: { readonly at: number; readonly name: string; readonly passphrase?: string },
): Promise<Sent> => {
  const app = await startApp()
  const context = await browser.newContext({ acceptDownloads: true, locale: 'zh-CN' })
  const page = await context.newPage()
  const { faults } = watchPage(page)
  await startPage(page).open(app.url)
  await page.locator('input[accept=".zhiheng"]').setInputFiles(copy)
  if (assessor.passphrase !== undefined) {
    const unlock = page.getByRole('dialog', { name: '输入口令' })
    await unlock.getByLabel('口令').fill(assessor.passphrase)
    await unlock.getByRole('button', { name: '打开' }).click()
  }
  await expect(page.getByText(`评审员副本 · ${assessor.name}`, { exact: false })).toBeVisible()
  const areas = page.getByRole('navigation', { name: '工作区' }).getByRole('link')
  await expect(areas).toHaveText([/评分/, /证据/, /指标/, /设置/])
  await scoreAll(page, assessor.at)
  await checkScreen(page, `ballot of ${assessor.name}`)
  const sent = await ballotPage(page).handIn(folder, true)
  await expect(page.getByText('不能再改', { exact: false }).first()).toBeVisible()
  await checkScreen(page, `handed in by ${assessor.name}`)
  await page.getByRole('link', { name: /^证据/ }).click()
  await page.getByRole('heading', { level: 1, name: '证据库' }).waitFor()
  await expect(page.getByRole('button', { name: '添加文件' })).toBeHidden()
  await page
    .getByRole('button', { name: /^E-\d+ / })
    .first()
    .click()
  await page.getByRole('heading', { name: /^证明哪些内容/ }).waitFor()
  await expect(page.getByRole('combobox', { name: '输入编号或名称来关联' })).toHaveCount(0)
  await checkScreen(page, `evidence in the copy of ${assessor.name}`)
  await page.goto('about:blank')
  await context.close()
  await app.stop()
  expect(faults).toEqual([])
  expect({ code: sent.code, told: readFileSync(sent.file).includes('走动管理有固定节奏') }).toEqual({
    code: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    told: false,
  })
  return sent
}

test('three assessors score apart, open together, agree and visit', async ({ page, app, watch, browser }) => {
  const team = teamPage(page)
  const meeting = consensusPage(page)
  const visit = visitPage(page)
  const copies: string[] = []
  const sent: Sent[] = []

  await test.step('a team of three', async () => {
    await startPage(page).open(app.url)
    await startPage(page).sampleFirm()
    await shell(page).go('自评')
    await team.goTo('合议')
    await page.getByRole('heading', { name: '还没有开封' }).waitFor()
    await team.goTo('评审组')
    await watch.screen('no team yet')
    await team.add('王芳', '品质部')
    await team.add('赵磊', '生产技术部')
    await team.add('陈慧敏', '总经理办公室')
    await expect(team.round()).toHaveText('评审组 3 人，还没有人开始评分。')
    await watch.screen('a team')
  })

  await test.step('two copies go out, one with a passphrase', async () => {
    copies.push(await team.handOut('王芳', app.home, { passphrase, files: true }))
    copies.push(await team.handOut('赵磊', app.home, { files: false }))
    await expect(team.round()).toContainText('王芳、赵磊的副本还没有交回')
  })

  await test.step('each scores in the copy and hands in', async () => {
    const [first = '', second = ''] = copies
    sent.push(await scoreCopy(browser, first, app.home, { at: 0, name: '王芳', passphrase }))
    sent.push(await scoreCopy(browser, second, app.home, { at: 1, name: '赵磊' }))
  })

  await test.step('both hand-ins come in at once; the same one again changes nothing', async () => {
    const files = sent.map(({ file }) => file)
    await team.takeHandIns([...files, join('resources', 'content.lock.json')])
    await expect(page.getByText(/王芳的交卷已收，评了 23\/23 项/)).toBeVisible()
    await expect(page.getByText(/赵磊的交卷已收，评了 23\/23 项/)).toBeVisible()
    await expect(page.getByText(/不是交卷文件/)).toBeVisible()
    await team.takeHandIns(files.slice(0, 1))
    await expect(page.getByText('王芳的这份交卷早已收过，没有变化。')).toBeVisible()
    await watch.screen('hand-ins taken')
  })

  await test.step('the third scores here', async () => {
    await team.scoreHere('陈慧敏')
    await scoreAll(page, 2)
    await ballotPage(page).handIn(app.home, false)
    await watch.screen('ballot here')
    await team.goTo('评审组')
    await expect(team.round()).toHaveText('3 人全部交卷。分数仍然封存，谁也看不到别人的。')
  })

  await test.step('all are opened together', async () => {
    await team.open(`王芳 ${sent[0]?.code}\n赵磊：${sent[1]?.code.toLowerCase()}`)
    await expect(team.round()).toContainText('已一起开封')
    await watch.screen('opened')
  })

  await test.step('the meeting: medians for the calm items, the others by keyboard', async () => {
    await team.goTo('合议')
    await watch.screen('meeting at a glance')
    expect(await meeting.takeMedians()).toBe(18)
    expect(await meeting.open()).toBe(5)
    await meeting.begin()
    await watch.screen('an item before the meeting')
    for (let left = 5; left > 0; left--) await meeting.agree('到现场看过记录，以多数事实为准。')
    await expect(meeting.progress()).toHaveText('已合议 23/23 项')
  })

  await test.step('a sentence is taken over into what is agreed', async () => {
    await meeting
      .agenda()
      .getByRole('link', { name: /4\.1\.2/ })
      .click()
    await meeting.adopt('走动管理有固定节奏')
    await page.getByRole('button', { name: '重新确认（Enter）' }).click()
    await expect(page.getByRole('textbox', { name: '修改这条优势' }).last()).toHaveValue('走动管理有固定节奏')
  })

  await test.step('the site visit changes one percent', async () => {
    await team.goTo('现场核查')
    await visit.collect()
    await watch.screen('visit list')
    await visit.openItem('4.1.2')
    await visit.settleFirst('部分属实', '夜班记录缺两周。')
    const seen = join(app.home, '夜班走动记录.csv')
    writeFileSync(seen, '日期,走动人,问题数\n2025-11-04,梁启明,3\n')
    await visit.change(-1, '夜班的走动记录缺两周，不到“成套”。', seen)
    await watch.screen('visit of an item')
    await visit.showAll()
    await expect(visit.changes()).toContainText('−2.5')
    await watch.screen('before and after the visit')
  })

  await test.step('the feedback report holds what was agreed and what the visit changed', async () => {
    await team.goTo('报告')
    await page.getByRole('textbox', { name: '总体意见' }).fill('走动管理扎实，夜班记录要补齐。')
    await page.getByRole('button', { name: '生成反馈报告' }).click()
    await page.locator('[data-page="5"]').waitFor({ timeout: 60_000 })
    await watch.screen('feedback report')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存 PDF' }).click(),
    ])
    const { pages, bookmarks } = await readPdf(new Uint8Array(readFileSync(await download.path())))
    const text = pages.join('')
    for (const wanted of [
      '走动管理扎实，夜班记录要补齐。',
      '走动管理有固定节奏',
      '夜班的走动记录缺两周，不到“成套”。',
      '王芳、赵磊、陈慧敏',
    ])
      expect(text).toContain(wanted)
    expect(bookmarks.map(({ title }) => title)).toContain('五、评价方法与说明')
  })

  await page.goto('about:blank')
})
