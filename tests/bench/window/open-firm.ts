import { readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { type RunningApp, startApp } from '../../e2e/support/start-app.ts'
import { findChromium } from '../../find-chromium.ts'

/** Sends a request of the contract from inside the page. */
export const call = (page: Page, name: string, input: object): Promise<unknown> =>
  page.evaluate(
    async ([request, body]) =>
      (await fetch(`/call/${request}`, { method: 'POST', body: JSON.stringify(body) })).json(),
    [name, input] as const,
  )

type OpenWindow = {
  readonly app: RunningApp
  readonly page: Page
  readonly close: () => Promise<void>
}

/** The application in a window of the smallest size we promise, in Chinese, at its start screen. */
export const startWindow = async (): Promise<OpenWindow> => {
  const app = await startApp()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
  await page.goto(app.url)
  await page.locator('main h1').first().waitFor()
  await call(page, 'settings.save', { language: 'zh-CN' })
  return {
    app,
    page,
    close: async () => {
      await browser.close()
      await app.stop()
    },
  }
}

/** So many characters cross into the page at once. */
const pieceLength = 4_000_000

/** Opens a firm file in the window, whatever its size. */
export const openFirm = async (page: Page, path: string): Promise<void> => {
  const bytes = readFileSync(path).toString('base64')
  await page.evaluate(() => Object.assign(window, { pieces: [] }))
  for (let from = 0; from < bytes.length; from += pieceLength)
    await page.evaluate(
      text => {
        const { pieces } = window as unknown as { pieces: Uint8Array<ArrayBuffer>[] }
        pieces.push(Uint8Array.from(atob(text), char => char.charCodeAt(0)))
      },
      bytes.slice(from, from + pieceLength),
    )
  const token = await page.evaluate(async () => {
    const { pieces } = window as unknown as { pieces: Uint8Array<ArrayBuffer>[] }
    const body = new Blob(pieces.splice(0))
    const reply = await fetch(`/files?name=${encodeURIComponent('量测.zhiheng')}`, { method: 'POST', body })
    return ((await reply.json()) as { token: string }).token
  })
  await call(page, 'firms.open', { token })
  // The window leads to the overview by itself once it hears that a firm was opened.
  await page.waitForTimeout(1_000)
}
