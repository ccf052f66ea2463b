import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { startApp } from '../e2e/support/start-app.ts'
import { findChromium } from '../find-chromium.ts'
import { type Line, median, ms, timed } from './measure.ts'

const rounds = 7
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`

const emptyPage = async (): Promise<{ readonly url: string; readonly close: () => void }> => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><html lang="zh-CN"><title>empty</title><main><h1>1</h1></main></html>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

const usable = async (page: Page, url: string): Promise<void> => {
  await page.goto(url)
  await page.locator('main h1').first().waitFor()
}

/** The first usable screen against an empty page in the same browser, and the script it needs. */
export const firstScreen = async (): Promise<readonly Line[]> => {
  const app = await startApp()
  const empty = await emptyPage()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const context = await browser.newContext()
  const scripts: Promise<number>[] = []
  const sizing = await context.newPage()
  sizing.on('response', response => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then(body => gzipSync(body).length))
  })
  await usable(sizing, app.url)
  await sizing.waitForLoadState('networkidle').catch(() => undefined)
  await sizing.waitForTimeout(1_000)
  const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
  await sizing.close()

  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const [a, b] = [await context.newPage(), await context.newPage()]
    const mine = await timed(() => usable(a, app.origin))
    const bare = await timed(() => usable(b, empty.url))
    if (round > 0) {
      ours.push(mine)
      theirs.push(bare)
    }
    await a.close()
    await b.close()
  }
  await browser.close()
  empty.close()
  await app.stop()
  return [
    {
      name: 'first usable screen',
      against: 'an empty page',
      ratio: median(ours) / median(theirs),
      atMost: null,
      detail: `median ${ms(median(ours))} / ${ms(median(theirs))}`,
    },
    {
      name: 'script of the first screen',
      against: '250 KB gzip',
      ratio: script / (250 * 1024),
      atMost: 1,
      detail: kilobytes(script),
    },
  ]
}
