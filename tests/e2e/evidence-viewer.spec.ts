import type { Page } from '@playwright/test'
import { startPage } from './pages/start-page.ts'
import { askPage as ask } from './support/ask-page.ts'
import { drag, listedEvidence, takeIn } from './support/evidence-kit.ts'
import { expect, test } from './support/fixtures.ts'
import { gbkTable, threePageTiff, wordDocument } from './support/odd-files.ts'

type Copy = {
  readonly redactions: readonly {
    readonly page: number
    readonly area: { readonly x: number; readonly y: number }
    readonly reason: string
  }[]
  readonly rotations: Readonly<Record<string, number>>
}

const redactionsOf = (page: Page, evidenceId: string): Promise<Copy> =>
  ask(page, 'submittedCopies.get', { evidenceId })

test('every kind of evidence is seen, found in, turned and redacted', async ({ page, app, watch }) => {
  const { keyboard } = page
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  await takeIn(page, {
    '扫描三页.tiff': await threePageTiff(),
    '培训办法.docx': await wordDocument(),
    '台账.csv': gbkTable(),
    '说明.txt': Buffer.from('第一行：抽检合格。\n第二行：无异常。\n'),
  })
  const all = await listedEvidence(page)
  const report = all.find(({ number }) => number === 6)
  if (report === undefined) throw new Error('the sample has no sixth evidence')
  const open = async (fileName: string, search = ''): Promise<void> => {
    const one = all.find(
      candidate => candidate.fileName === fileName || String(candidate.number) === fileName,
    )
    await page.goto(`${app.origin}/#/evidence/view?id=${one?.number}${search}`)
    await page.getByRole('heading', { level: 1, name: new RegExp(`E-${one?.number} `) }).waitFor()
  }
  const find = page.getByRole('searchbox', { name: '在文件中查找' })

  await test.step('a PDF is opened from its small preview, and walked by keyboard', async () => {
    await page.goto(`${app.origin}/#/evidence?id=6`)
    await page.getByRole('link', { name: '放大查看' }).click()
    await page.getByRole('heading', { level: 1, name: /^E-6 / }).waitFor()
    await expect(page.getByRole('img', { name: '第 1 页', exact: true }).locator('canvas')).toBeVisible()
    await watch.screen('viewer: PDF')
    const rail = page.getByRole('navigation', { name: '页面缩略图' })
    await rail.getByRole('button').first().focus()
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(page.getByRole('textbox', { name: '页码' })).toHaveValue('3')
    await expect(rail.locator('[aria-current=page]')).toBeFocused()
    const zoom = page.getByRole('combobox', { name: '缩放' })
    await keyboard.press('Control+=')
    await expect(zoom).not.toHaveValue('width')
    await keyboard.press('Control+0')
    await expect(zoom).toHaveValue('width')
  })

  await test.step('words are found and gone to', async () => {
    await keyboard.press('Control+f')
    await expect(find).toBeFocused()
    await keyboard.insertText('资产负债表')
    await expect(page.getByRole('status').filter({ hasText: /^\d+ \/ \d+$/ })).toBeVisible()
    await expect(page.locator('[data-look=current]')).toBeInViewport()
    await keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: /^\d+ \/ \d+$/ })).toBeVisible()
    await keyboard.press('Escape')
    await expect(find).toHaveValue('')
  })

  await test.step('areas are drawn, moved by keyboard, given a reason, removed and taken back', async () => {
    await open('6', '&page=2')
    await page.getByRole('button', { name: '遮盖', exact: true }).click()
    const frame = page.locator('[data-page="2"]')
    await expect(frame.locator('canvas')).toBeVisible()
    await drag(page, frame, [0.2, 0.3], [0.6, 0.34])
    const list = page.getByRole('complementary', { name: '遮盖清单' })
    await expect(list.getByRole('heading', { name: '遮盖 1 处' })).toBeVisible()
    await list.getByRole('combobox', { name: '遮盖 1 的理由' }).fill('个人信息')
    await keyboard.press('Enter')
    await expect
      .poll(async () => (await redactionsOf(page, report.id)).redactions[0]?.reason)
      .toBe('个人信息')
    await watch.screen('viewer: redacting')
    await page.getByRole('button', { name: '在本页加一处' }).click()
    await expect(page.getByRole('button', { name: '遮盖 2（第 2 页）' }).first()).toBeFocused()
    await expect.poll(async () => (await redactionsOf(page, report.id)).redactions.length).toBe(2)
    const before = (await redactionsOf(page, report.id)).redactions[1]?.area.x ?? 0
    await keyboard.press('ArrowRight')
    await expect
      .poll(async () => (await redactionsOf(page, report.id)).redactions[1]?.area.x ?? 0)
      .toBeGreaterThan(before)
    await keyboard.press('Delete')
    await expect.poll(async () => (await redactionsOf(page, report.id)).redactions.length).toBe(1)
    await page.locator('h1').click()
    await keyboard.press('Control+z')
    await expect(list.getByRole('heading', { name: '遮盖 2 处' })).toBeVisible()
    await keyboard.press('Control+z')
    await keyboard.press('Control+z')
    await expect(list.getByRole('heading', { name: '遮盖 1 处' })).toBeVisible()
  })

  await test.step('what was found is redacted everywhere, and shown black in the submitted copy', async () => {
    await find.fill('演示数据')
    await page.getByRole('button', { name: /^遮盖找到的 \d+ 处$/ }).click()
    await expect.poll(async () => (await redactionsOf(page, report.id)).redactions.length).toBeGreaterThan(10)
    await page.getByRole('button', { name: '完成' }).click()
    await expect(page.locator('[data-look=black]').first()).toBeVisible()
    await watch.screen('viewer: submitted copy')
    await page.getByText('原件', { exact: true }).first().click()
    await expect(page.locator('[data-look=black]')).toHaveCount(0)
  })

  await test.step('a page is turned for the submitted copy', async () => {
    await page.locator('h1').click()
    await keyboard.press('r')
    await expect
      .poll(async () => Object.values((await redactionsOf(page, report.id)).rotations))
      .toEqual([90])
    await keyboard.press('Shift+R')
    await expect.poll(async () => Object.keys((await redactionsOf(page, report.id)).rotations)).toEqual([])
    await page.goto(`${app.origin}/#/evidence?id=6`)
    await page.getByRole('link', { name: '放大查看' }).click()
    await page.getByRole('heading', { level: 1, name: /^E-6 / }).waitFor()
    await keyboard.press('Escape')
    await expect(page).toHaveURL(/#\/evidence\?id=6/)
  })

  await test.step('a scan as a picture, and one of several pages', async () => {
    await open('1')
    await expect(page.getByRole('img', { name: '第 1 页', exact: true }).locator('canvas')).toBeVisible()
    await watch.screen('viewer: picture')
    await open('扫描三页.tiff', '&page=3')
    await expect(page.getByRole('textbox', { name: '页码' })).toHaveValue('3')
    await expect(page.getByRole('img', { name: '第 3 页', exact: true }).locator('canvas')).toBeVisible()
    await watch.screen('viewer: TIFF')
  })

  await test.step('pages of the scan are chosen for a dossier, and a field of its form is proven', async () => {
    const scan = all.find(({ fileName }) => fileName === '扫描三页.tiff')
    await ask(page, 'evidence.link', { id: scan?.id ?? '', leaf: '4.1.2' })
    const { dossiers } = await ask(page, 'dossiers.list', {})
    const dossier = `${app.origin}/#/dossiers?id=${dossiers[0].id}`
    await page.goto(`${dossier}&part=evidence`)
    const row = page.getByRole('listitem').filter({ hasText: '扫描三页' })
    await row.getByRole('button', { name: '选页' }).click()
    const dialog = page.getByRole('dialog', { name: `选择 E-${scan?.number} 编入的页` })
    await dialog.getByRole('checkbox', { name: '第 2 页' }).uncheck()
    await dialog.getByRole('button', { name: '完成' }).click()
    await row.getByText('2 / 3 页').waitFor()
    await watch.screen('dossier: evidence')
    await page.goto(`${dossier}&field=basics.name`)
    await page.getByRole('button', { name: '企业名称：0 份证据' }).click()
    await page.getByRole('dialog').getByText('还没有证据证明这一处。').waitFor()
    await keyboard.press('Escape')
    await watch.screen('dossier: form')
  })

  await test.step('a Word document with its table and picture', async () => {
    await open('培训办法.docx', `&find=${encodeURIComponent('关键岗位的')}`)
    const content = page.getByRole('article')
    await expect(content.getByRole('heading', { name: '员工培训管理办法' })).toBeVisible()
    await expect(content.getByRole('img', { name: '培训现场' })).toBeVisible()
    await expect(content.getByRole('cell', { name: '焊接' })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: '1 / 1' })).toBeVisible()
    await watch.screen('viewer: Word')
  })

  await test.step('a workbook sheet by sheet, cell by cell', async () => {
    await open('9')
    await page.getByRole('grid').focus()
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowRight')
    await expect(page.getByRole('status', { name: '单元格' })).toHaveText('销售额')
    await watch.screen('viewer: Excel')
    await page.getByRole('tab', { name: '部门指标' }).click()
    await expect(page.getByRole('tab', { name: '部门指标' })).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('a table and a text', async () => {
    await open('台账.csv', `&find=${encodeURIComponent('灯具500')}`)
    await expect(page.getByRole('status', { name: '单元格' })).toHaveText('灯具500')
    await watch.screen('viewer: CSV')
    await open('说明.txt')
    await expect(page.getByText('第二行：无异常。')).toBeVisible()
    await watch.screen('viewer: text')
  })
})
