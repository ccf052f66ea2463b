import type { Page } from '@playwright/test'
import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'

/** Every screen with the sample firm, in both languages and both themes, at the smallest window we promise. */
const screens = [
  '/overview',
  '/assess?leaf=4.1.2',
  '/assess?leaf=4.1.2&tab=interview',
  '/assess?leaf=4.7.2&tab=results',
  '/assess?leaf=profile',
  '/assess/team',
  '/assess/consensus',
  '/assess/examiner',
  '/assess/gains',
  '/assess/years',
  '/assess/crosswalk?item=4.6.2',
  '/assess/reports',
  '/evidence',
  '/indicators',
  '/improve',
  '/improve?view=timeline',
  '/improve?view=list',
  '/dossiers',
  '/settings',
] as const

/** The other rooms of the evidence: once in each language and each theme is enough. */
const evidenceRooms = [
  '/evidence/confirm',
  '/evidence/coverage',
  '/evidence/prove',
  '/evidence/validity',
  '/evidence/custody',
] as const

/** Screens that are full only in the year whose assessors have handed in. */
const screensOfTheYearBefore = [
  '/assess/team',
  '/assess/consensus?item=4.4.6',
  '/assess/visit',
  '/assess/reports',
] as const

const chooseYear = async (page: Page, origin: string, year: number): Promise<void> => {
  const id = await page.evaluate(async wanted => {
    const reply = await fetch('/call/assessments.list', { method: 'POST', body: '{}' })
    const { value } = (await reply.json()) as { value: { assessments: { id: string; year: number }[] } }
    return value.assessments.find(one => one.year === wanted)?.id ?? ''
  }, year)
  await page.goto(`${origin}/#/assess?assessment=${id}&leaf=4.1.2`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

test('every screen in both languages and themes is sound', async ({ page, app, watch }) => {
  test.setTimeout(420_000)
  const start = startPage(page)
  await start.open(app.url)
  await start.sampleFirm()
  for (const [language, title] of [
    ['zh-CN', '概览'],
    ['en', 'Overview'],
  ] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const reply = await page.evaluate(
        async settings =>
          (
            await fetch('/call/settings.save', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(settings),
            })
          ).status,
        { language, theme },
      )
      expect(reply).toBe(200)
      await page.reload()
      const visit = async (screen: string): Promise<void> => {
        await page.goto(`${app.origin}/#${screen}`)
        await expect(page.getByRole('link', { name: new RegExp(`^${title}`) }).first()).toBeVisible()
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        await page.waitForTimeout(300)
        await watch.screen(`${screen} ${language} ${theme}`)
      }
      for (const screen of screens) await visit(screen)
      if ((language === 'zh-CN') === (theme === 'light')) {
        for (const screen of evidenceRooms) await visit(screen)
      }
      await chooseYear(page, app.origin, 2024)
      for (const screen of screensOfTheYearBefore) await visit(screen)
      await chooseYear(page, app.origin, 2025)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    }
  }
})
