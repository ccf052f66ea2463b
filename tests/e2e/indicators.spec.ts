import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorkbook } from '../../electron/core/sheets/read-workbook.ts'
import { writeWorkbook } from '../../electron/core/sheets/write-workbook.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'

test('the register by keyboard, its values as a spreadsheet, Excel out and in', async ({
  page,
  app,
  watch,
}) => {
  const folder = mkdtempSync(join(tmpdir(), '质衡 指标 '))
  const { keyboard } = page
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  await page.goto(`${app.origin}/#/indicators`)
  await page.getByRole('heading', { level: 1, name: '指标' }).waitFor()
  await watch.screen('register')

  await test.step('arrows choose, the detail follows, Escape leaves it', async () => {
    await page.getByRole('button', { name: '一次交验合格率', exact: true }).focus()
    await keyboard.press('Enter')
    const detail = page.getByRole('article', { name: '一次交验合格率', exact: true })
    await detail.waitFor()
    await watch.screen('values of an indicator')
    for (const tab of ['月度值', '定义', '使用与证据', '历史']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
      await watch.screen(`indicator: ${tab}`)
    }
    await page.getByRole('tab', { name: '数值与走势' }).click()
    await page.locator('tr[data-chosen] button').focus()
    await keyboard.press('ArrowDown')
    await expect(page.getByRole('article')).not.toHaveAccessibleName('一次交验合格率')
    await keyboard.press('ArrowUp')
    await expect(detail).toBeVisible()
  })

  await test.step('values are typed and a wrong one says why', async () => {
    const cell = page.getByRole('textbox', { name: '目标 2026' })
    await cell.focus()
    await keyboard.type('９９．１％')
    await keyboard.press('Enter')
    await expect(cell).toHaveValue('99.1')
    const other = page.getByRole('textbox', { name: '标杆乙 2026' })
    await other.focus()
    await keyboard.type('约 99')
    await keyboard.press('Tab')
    await expect(page.getByRole('alert')).toContainText('要填确定的数')
    await other.focus()
    await keyboard.press('Escape')
    await keyboard.press('Escape')
    await expect(page.getByRole('article')).toHaveCount(0)
  })

  await test.step('small charts', async () => {
    await page.getByText('小图', { exact: true }).click()
    await page.getByRole('button', { name: /^一次交验合格率 98/ }).waitFor()
    await watch.screen('small charts')
    await page.getByText('表格', { exact: true }).click()
  })

  const path = join(folder, '登记表.xlsx')
  await test.step('the register is exported', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出 Excel' }).click()
    await (await download).saveAs(path)
    const [values] = await readWorkbook(path)
    expect(values?.rows.length).toBeGreaterThan(4 * 90)
  })

  await test.step('a changed file is previewed, what is wrong is named, and taken over in one step', async () => {
    const rows = [
      ['编号', '指标名称', '条款', '单位', '系列', 2024, 2025],
      ['K-4.7.2-1', '一次交验合格率', '4.7.2', '%', '实际', 98.5, '98.95%'],
      ['SALES', '销售额', '4.7.3.3', '元', '实际', 268_000_000, 312_000_000],
    ]
    await writeWorkbook({ sheets: [{ name: '指标', widths: [], rows }] }, path)
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByRole('heading', { level: 1, name: '导入预览' }).waitFor()
    await expect(page.getByText(/“元”的单位与登记的“万元”不同/)).toBeVisible()
    await watch.screen('import preview')
    await page.getByRole('button', { name: '只导入没有错误的 1 个' }).click()
    await page.getByText(/已导入：新增 0 个、修改 1 个指标/).waitFor()
    await page.getByRole('button', { name: '一次交验合格率', exact: true }).click()
    await expect(page.getByRole('textbox', { name: '实际 2025' })).toHaveValue('98.95')
    await page.getByRole('button', { name: '撤销' }).last().click()
    await expect(page.getByRole('textbox', { name: '实际 2025' })).toHaveValue('98.9')
  })
  rmSync(folder, { recursive: true })
})
