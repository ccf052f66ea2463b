import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type RunningApp, startApp } from './start-app.ts'

/** What every end-to-end run also promises, on each screen it visits. */
export type Watch = {
  /** Fails on any serious or critical accessibility finding and on a page wider than the window. */
  readonly screen: (name: string) => Promise<void>
  /** Fails on a page wider than the window alone. */
  readonly width: (name: string) => Promise<void>
}

/** Notes every error of the console and the page, and every request that leaves the machine. */
export const watchPage = (page: Page): { readonly faults: readonly string[] } => {
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', error => faults.push(`page: ${error.message}`))
  page.on('request', request => {
    const url = new URL(request.url())
    if (url.hostname !== '127.0.0.1' && url.protocol !== 'data:' && url.protocol !== 'blob:')
      faults.push(`network: ${request.url()}`)
  })
  return { faults }
}

const checkWidth = async (page: Page, name: string): Promise<void> => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect({ screen: name, overflow }).toEqual({ screen: name, overflow: 0 })
}

/** Grave accessibility findings and a page wider than the window are failures. */
export const checkScreen = async (page: Page, name: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations
    .filter(v => v.impact === 'serious' || v.impact === 'critical')
    .map(v => ({ screen: name, rule: v.id, nodes: v.nodes.map(n => n.target.join(' ')).slice(0, 5) }))
  expect(grave).toEqual([])
  await checkWidth(page, name)
}

export const test = base.extend<{ app: RunningApp; watch: Watch }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
  app: async ({}, use) => {
    const app = await startApp()
    await use(app)
    await app.stop()
  },
  watch: async ({ page }, use) => {
    const { faults } = watchPage(page)
    await use({ screen: name => checkScreen(page, name), width: name => checkWidth(page, name) })
    expect(faults).toEqual([])
  },
})

export { expect }
