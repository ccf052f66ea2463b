import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeLargeFirm } from './large-firm.ts'
import { type Line, median, ms, p95 } from './measure.ts'
import { openFirm, startWindow } from './window/open-firm.ts'

const kinds = ['switching items', 'typing', 'scoring'] as const
type Kind = (typeof kinds)[number]
type Measured = Readonly<Record<Kind, readonly number[]>>
const rounds = { switches: 20, keys: 60, scores: 12 }

/** Notes the milliseconds from each key to the frame that shows what it did; runs inside the page. */
const watchKeys = (): void => {
  const times: number[] = []
  Object.assign(window, {
    keyTimes: times,
  })
  document.addEventListener(
    'keydown',
    event => {
      if (event.key === 'Alt') return
      const start = performance.now()
      const before = document.querySelector('main h1')?.textContent ?? ''
      const switches = event.altKey
      // A switch is done when the heading is the next item's and its narrative is there to be written in.
      const isDone = (): boolean => {
        const now = document.querySelector('main h1')?.textContent ?? ''
        const text = document.querySelector('main [contenteditable=true]')?.textContent ?? ''
        return now !== before && text.startsWith(now.split(' ')[0] ?? '')
      }
      const look = (): void => {
        if (switches && !isDone() && performance.now() - start < 5_000) requestAnimationFrame(look)
        else setTimeout(() => times.push(performance.now() - start), 0)
      }
      requestAnimationFrame(look)
    },
    true,
  )
}

const taken = async (page: Page, count: number): Promise<readonly number[]> => {
  await page.waitForFunction(n => (window as unknown as { keyTimes: number[] }).keyTimes.length >= n, count)
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.splice(0))
}

const measure = async (page: Page, origin: string): Promise<Measured> => {
  await page.goto(`${origin}/#/assess?leaf=4.1.2`)
  await page.reload()
  await page.locator('main h1').waitFor()
  await page.locator('[contenteditable=true]').first().waitFor()
  await page.waitForTimeout(1_500)
  await page.evaluate(watchKeys)
  for (let n = 0; n < rounds.switches; n++) {
    await page.keyboard.press('Alt+ArrowDown')
    await page.waitForTimeout(250)
  }
  const switching = (await taken(page, rounds.switches)).slice(1)
  await page.goto(`${origin}/#/assess?leaf=4.1.2`)
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(300)
  await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.splice(0))
  for (let n = 0; n < rounds.keys; n++) {
    await page.keyboard.press('a')
    await page.waitForTimeout(30)
  }
  const typing = await taken(page, rounds.keys)
  await page.waitForTimeout(1_500)
  await page
    .getByRole('group', { name: /^方法|^A/ })
    .getByRole('radio')
    .first()
    .focus()
  for (let n = 0; n < rounds.scores; n++) {
    await page.keyboard.press(n % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
    await page.waitForTimeout(450)
  }
  const scoring = await taken(page, rounds.scores)
  return { 'switching items': switching, typing, scoring }
}

/** Inputs of the assessment in a firm of ten years and five assessors, against the same inputs in an empty firm. */
export const assessSpeed = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const large = join(folder, 'large.zhiheng')
  const empty = join(folder, 'empty.zhiheng')
  makeLargeFirm(large, 10, 5)
  makeLargeFirm(empty, 1, 0)
  const { app, page, close } = await startWindow()
  await openFirm(page, empty)
  const small = await measure(page, app.origin)
  await openFirm(page, large)
  const full = await measure(page, app.origin)
  await close()
  rmSync(folder, { recursive: true, force: true })
  return kinds.flatMap((kind): readonly Line[] => [
    {
      name: kind,
      against: 'a firm of one year without assessors',
      ratio: median(full[kind]) / median(small[kind]),
      atMost: null,
      detail: `median ${ms(median(full[kind]))} / ${ms(median(small[kind]))}`,
    },
    {
      name: `${kind}, slowest twentieth`,
      against: '100 ms',
      ratio: p95(full[kind]) / 100,
      atMost: 1,
      detail: `p95 ${ms(p95(full[kind]))}`,
    },
  ])
}
