import type { Locator, Page } from '@playwright/test'
import { assessPage } from './pages/assess-page.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'
import { gbkTable, threePageTiff, wordDocument } from './support/odd-files.ts'

const call = (page: Page, name: string, input: object): Promise<{ value: never }> =>
  page.evaluate(
    async ([request, body]) =>
      (await fetch(`/call/${request}`, { method: 'POST', body: JSON.stringify(body) })).json(),
    [name, input] as const,
  )

type Listed = { readonly id: string; readonly number: number; readonly fileName: string }

const evidence = async (page: Page): Promise<readonly Listed[]> => {
  const { value } = (await call(page, 'evidence.list', {})) as unknown as { value: { evidence: Listed[] } }
  return value.evidence
}

/** Takes files in and waits until all are there. */
const takeIn = async (page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> => {
  const tokens: string[] = []
  for (const [name, bytes] of Object.entries(files)) {
    const token = await page.evaluate(
      async ([fileName, base64]) => {
        const body = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
        const reply = await fetch(`/files?name=${encodeURIComponent(fileName)}`, { method: 'POST', body })
        const { token } = (await reply.json()) as { token: string }
        return token
      },
      [name, bytes.toString('base64')] as const,
    )
    tokens.push(token)
  }
  await call(page, 'evidence.import', { files: tokens })
  await expect
    .poll(async () => (await evidence(page)).filter(({ fileName }) => fileName in files).length)
    .toBe(tokens.length)
}

const redactionsOf = async (page: Page, evidenceId: string) => {
  const { value } = (await call(page, 'submittedCopies.get', { evidenceId })) as unknown as {
    value: {
      redactions: { page: number; area: { x: number; y: number }; reason: string }[]
      rotations: Record<string, number>
    }
  }
  return value
}

/** Draws a rectangle between two places of a page, in fractions of it. */
const drag = async (
  page: Page,
  frame: Locator,
  from: readonly number[],
  to: readonly number[],
): Promise<void> => {
  const box = await frame.boundingBox()
  if (box === null) throw new Error('the page is not in sight')
  const at = ([x = 0, y = 0]: readonly number[]) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at(to), { steps: 4 })
  await page.mouse.up()
}

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
  const all = await evidence(page)
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
    await call(page, 'evidence.link', { id: scan?.id ?? '', leaf: '4.1.2' })
    const { value } = (await call(page, 'dossiers.list', {})) as unknown as {
      value: { dossiers: { id: string }[] }
    }
    const dossier = `${app.origin}/#/dossiers?id=${value.dossiers[0]?.id}`
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
  const { value } = (await call(page, 'assessments.list', {})) as unknown as {
    value: { assessments: { id: string }[] }
  }
  const assessmentId = value.assessments[0]?.id
  const places = async (): Promise<readonly Place[]> => {
    const reply = (await call(page, 'claims.list', { assessmentId, leaf: '4.1.3' })) as unknown as {
      value: { claims: { proofs: { place: Place }[] }[] }
    }
    return reply.value.claims.flatMap(({ proofs }) => proofs.map(({ place }) => place))
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
    await keyboard.press('Control+f')
    await keyboard.insertText('无异常')
    await dialog.getByRole('button', { name: '标记找到的这一处' }).focus()
    await keyboard.press('Enter')
    expect(await keep(5)).toMatchObject({ kind: 'range', page: 1, from: 14, quote: '无异常' })
  })
})
