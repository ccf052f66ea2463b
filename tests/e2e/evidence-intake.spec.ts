import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { gbk, rawZip } from '../core/archive/raw-zip.ts'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'

/** A folder as a supplier hands it over: one broken file, one twice, one archive of a Chinese Windows. */
const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const root = mkdtempSync(join(tmpdir(), '资料 e2e '))
  const files: Readonly<Record<string, string | Buffer>> = {
    '证书/质量管理体系认证证书.txt': '质量管理体系认证证书 编号 00126Q30001',
    '证书/副本.txt': '质量管理体系认证证书 编号 00126Q30001',
    '检测/2026 型式试验报告.txt': '型式试验报告 合格',
    '检测/写坏的.pdf': '',
    '检测/.DS_Store': 'left over',
    '供应商.zip': rawZip([
      { name: gbk('执照/营业执照.txt'), text: '营业执照 统一社会信用代码' },
      { name: gbk('../外面.txt'), text: '外面' },
    ]),
  }
  for (const [path, content] of Object.entries(files)) {
    const at = join(root, '体系资料', path)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, content)
  }
  try {
    await work(join(root, '体系资料'))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Pastes a picture as the system's screenshot key leaves it on the clipboard. */
const pasteScreenshot = (page: Page) =>
  page.evaluate(() => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+M8AAAMBAQAY3Y2wAAAAAElFTkSuQmCC'
    const bytes = Uint8Array.from(atob(png), char => char.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })

test('a folder comes in with a report that outlives the window; its archive is unpacked; a screenshot is pasted', async ({
  page,
  app,
  watch,
}) => {
  const start = startPage(page)
  const dialog = page.getByRole('dialog')
  const button = (name: string | RegExp) => dialog.getByRole('button', { name })
  const list = dialog.getByRole('region', { name: '文件清单' })
  const row = (name: RegExp) => list.getByRole('row', { name })
  await start.open(app.url)
  await start.sampleFirm()
  await page.goto(`${app.origin}/#/evidence`)
  await expect(page.getByText('共 30 份')).toBeVisible()

  await withFolder(async folder => {
    await test.step('a chosen folder comes in; the report groups by cause what did not', async () => {
      await page.getByLabel('选择文件夹…').setInputFiles(folder)
      await expect(dialog.getByRole('heading', { name: '导入结果：体系资料' })).toBeVisible()
      await expect(dialog.getByText('共 6 个文件 · 新存入 3 · 原已有 1 · 未存入 1 · 略过 1')).toBeVisible()
      await expect(button(/文件是空的/)).toBeVisible()
      await expect(row(/质量管理体系认证证书.txt/)).toContainText('体系资料/证书')
      await watch.screen('the report of an intake')
      await button(/文件是空的/).click()
      await expect(list.getByRole('row')).toHaveText([/写坏的.pdf/])
      await button(/文件是空的/).click()
      await expect(row(/质量管理体系认证证书.txt/)).toContainText('原已有')
    })

    await test.step('the archive is unpacked under its own names, and what is unsafe stays in it', async () => {
      await button('解包').click()
      await expect(dialog.getByRole('heading', { name: '解包结果：供应商.zip' })).toBeVisible()
      await expect(row(/营业执照.txt/)).toContainText('执照')
      await expect(button(/路径指向外面/)).toBeVisible()
      await button('知道了').click()
      await expect(page.getByText('共 34 份')).toBeVisible()
    })

    await test.step('the broken file is mended and tried again: nothing else is brought in', async () => {
      writeFileSync(join(folder, '检测', '写坏的.pdf'), '%PDF-1.4\n')
      await page.getByRole('button', { name: '添加文件' }).click()
      await page.getByRole('menuitem', { name: '导入记录…' }).click()
      await button(/体系资料/).click()
      await dialog.getByLabel('选文件…').setInputFiles(join(folder, '检测', '写坏的.pdf'))
      await expect(page.getByText('共 35 份')).toBeVisible()
      await expect(dialog.getByText('共 6 个文件 · 新存入 4 · 原已有 1 · 略过 1')).toBeVisible()
      await button('知道了').click()
    })
  })

  await test.step('a screenshot is pasted under a name with its time', async () => {
    await pasteScreenshot(page)
    await expect(page.getByText('共 36 份')).toBeVisible()
    await expect(page.getByText(/^截图 \d{4}-\d\d-\d\d \d\d-\d\d-\d\d/).first()).toBeVisible()
  })

  await test.step('after a reload the report is there as it was', async () => {
    await page.reload()
    await page.getByRole('button', { name: '添加文件' }).click()
    await page.getByRole('menuitem', { name: '导入记录…' }).click()
    await expect(dialog.getByText('供应商.zip')).toBeVisible()
    await watch.screen('the list of intakes')
    await button(/体系资料/).click()
    await expect(row(/2026 型式试验报告.txt/)).toContainText('新存入')
    await row(/2026 型式试验报告.txt/)
      .getByRole('link')
      .click()
    await expect(page.getByRole('heading', { name: /2026 型式试验报告/ })).toBeVisible()
  })
})

test('an intake that was cut short says what is missing and goes on when the same folder is given again', async ({
  page,
  app,
  watch,
}) => {
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  await withFolder(async folder => {
    await page.evaluate(async () => {
      const files = ['检测/2026 型式试验报告.txt', '证书/副本.txt', '证书/质量管理体系认证证书.txt'].map(
        path => ({
          path: `体系资料/${path}`,
          size: new TextEncoder().encode(
            path.startsWith('检测') ? '型式试验报告 合格' : '质量管理体系认证证书 编号 00126Q30001',
          ).length,
        }),
      )
      const body = JSON.stringify({ label: '体系资料', links: [], files })
      const headers = { 'content-type': 'application/json' }
      await fetch('/call/intakes.begin', { method: 'POST', headers, body })
    })
    await page.goto(`${app.origin}/#/evidence`)
    const banner = page.getByRole('region', { name: /上次导入中断/ })
    await expect(banner).toContainText('共 3 个，已入库 0 个，还缺 3 个')
    await watch.screen('an interrupted intake')
    await banner.getByRole('button', { name: '看清单' }).click()
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(3)
    await page.getByRole('dialog').getByRole('button', { name: '知道了' }).click()
    await banner.getByLabel('继续：选同一文件夹…').setInputFiles(folder)
    await expect(page.getByText('共 32 份')).toBeVisible()
    await expect(banner).toHaveCount(0)
  })
})
