import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { startApp } from '../e2e/support/start-app.ts'
import { findChromium } from '../find-chromium.ts'

/** Takes the README's pictures from the running application with the sample firm. */
const folder = 'resources/pictures'
const window = { width: 1280, height: 800 }

const setting = (page: Page, settings: Readonly<Record<string, string>>): Promise<unknown> =>
  page.evaluate(
    body =>
      fetch('/call/settings.save', { method: 'POST', body: JSON.stringify(body) }).then(
        reply => reply.status,
      ),
    settings,
  )

const open = async (page: Page, origin: string, address: string): Promise<void> => {
  await page.goto(`${origin}/#${address}`)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForTimeout(1500)
}

/** The id of the sample's assessment of a year. */
const assessmentOf = (page: Page, year: number): Promise<string> =>
  page.evaluate(async wanted => {
    const reply = await fetch('/call/assessments.list', { method: 'POST', body: '{}' })
    const { value } = (await reply.json()) as { value: { assessments: { id: string; year: number }[] } }
    return value.assessments.find(one => one.year === wanted)?.id ?? ''
  }, year)

const app = await startApp()
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: window, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
const take = async (name: string): Promise<void> => {
  await page.screenshot({ path: `${folder}/${name}.png` })
  console.log(`${folder}/${name}.png`)
}

mkdirSync(folder, { recursive: true })
await page.goto(app.url)
await page.getByRole('button', { name: /用示例企业看看/ }).click()
await page.getByRole('heading', { name: /年度自评/ }).waitFor({ timeout: 60_000 })
await setting(page, { theme: 'light', personName: '陈慧敏' })
await open(page, app.origin, '/overview')
await take('overview')
await open(page, app.origin, '/assess?leaf=4.2.2.3')
await take('assess')
await open(page, app.origin, '/assess?leaf=profile')
await take('profile')
await open(page, app.origin, '/indicators')
await take('indicators')
await open(page, app.origin, '/improve')
await take('improve')
await open(page, app.origin, '/assess/years')
await take('years')
await open(page, app.origin, '/assess/examiner')
await take('examiner')
await open(page, app.origin, '/assess?leaf=4.7.2&tab=results')
await take('results')
await setting(page, { theme: 'dark', language: 'en' })
await open(page, app.origin, '/assess?leaf=4.2.2.2&focus=score')
await take('assess-dark-en')
await setting(page, { theme: 'light', language: 'zh-CN' })
await open(page, app.origin, '/evidence?id=6')
await take('evidence')
await open(page, app.origin, '/evidence/coverage')
await take('coverage')
await open(page, app.origin, '/evidence/view?id=2')
await page.getByRole('button', { name: '遮盖', exact: true }).click()
await page.getByRole('button', { name: '在本页加一处' }).click()
await page.waitForTimeout(800)
await take('redact')
await open(page, app.origin, `/assess?assessment=${await assessmentOf(page, 2024)}&leaf=4.1.2`)
await page.goto(`${app.origin}/#/assess/consensus?item=4.7.3`)
await page.waitForTimeout(1_500)
await take('consensus')
await page.goto(`${app.origin}/#/assess/reports`)
await page.getByRole('button', { name: '生成反馈报告' }).click()
// A whole sheet of paper has to fit into the window, or its picture is cut.
await page.setViewportSize({ width: 1280, height: 1700 })
for (const [name, number] of [
  ['report-summary', 5],
  ['report-scores', 7],
] as const) {
  const sheet = page.locator(`[data-page="${number}"]`)
  await sheet.waitFor({ timeout: 60_000 })
  await sheet.evaluate(element => element.scrollIntoView({ block: 'center' }))
  await page.waitForTimeout(2_000)
  await sheet.screenshot({ path: `${folder}/${name}.png` })
  console.log(`${folder}/${name}.png`)
}
await page.setViewportSize(window)
await open(page, app.origin, `/assess?assessment=${await assessmentOf(page, 2025)}&leaf=4.1.1`)
await page.goto(`${app.origin}/#/dossiers`)
await page
  .getByRole('link', { name: /质量奖/ })
  .first()
  .click()
await page
  .getByRole('button', { name: /生成 PDF/ })
  .first()
  .click()
await page.getByText('PDF 已生成，并已重新读出核对。').waitFor({ timeout: 180_000 })
await page.waitForTimeout(5_000)
await page
  .getByRole('textbox', { name: '页码' })
  .or(page.getByRole('spinbutton', { name: '页码' }))
  .fill('20')
await page.keyboard.press('Enter')
await page.waitForTimeout(2_000)
await take('dossier')
await browser.close()
await app.stop()
