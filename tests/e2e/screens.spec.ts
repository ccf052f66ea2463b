import type { Page } from '@playwright/test'
import { startPage } from './pages/start-page.ts'
import { askPage as ask } from './support/ask-page.ts'
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
  '/evidence/confirm',
  '/evidence/coverage',
  '/evidence/prove',
  '/evidence/validity',
  '/evidence/custody',
  '/indicators',
  '/improve',
  '/improve?view=timeline',
  '/improve?view=list',
  '/dossiers',
  '/settings',
] as const

/** Screens that are full only in the year whose assessors have handed in. */
const screensOfTheYearBefore = [
  '/assess/team',
  '/assess/consensus?item=4.4.6',
  '/assess/visit',
  '/assess/reports',
] as const

const chooseYear = async (page: Page, origin: string, year: number): Promise<void> => {
  const { assessments } = await ask(page, 'assessments.list', {})
  const { id } = assessments.find((one: { year: number }) => one.year === year)
  await page.goto(`${origin}/#/assess?assessment=${id}&leaf=4.1.2`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** Contrast is of the theme and names are of the language: each is examined once, with the other of the other. */
const looks = [
  { language: 'zh-CN', theme: 'light', overview: '概览' },
  { language: 'zh-CN', theme: 'dark', overview: '概览' },
  { language: 'en', theme: 'light', overview: 'Overview' },
  { language: 'en', theme: 'dark', overview: 'Overview' },
] as const

test.describe.configure({ mode: 'parallel' })

for (const { language, theme, overview } of looks) {
  test(`every screen is sound in ${language}, ${theme}`, async ({ page, app, watch }) => {
    const start = startPage(page)
    await start.open(app.url)
    await start.sampleFirm()
    await ask(page, 'settings.save', { language, theme })
    await page.reload()
    const examined = (language === 'zh-CN') === (theme === 'light')
    const check = examined ? watch.screen : watch.width
    const visit = async (screen: string): Promise<void> => {
      await page.goto(`${app.origin}/#${screen}`)
      await expect(page.getByRole('link', { name: new RegExp(`^${overview}`) }).first()).toBeVisible()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForTimeout(300)
      await check(`${screen} ${language} ${theme}`)
    }
    for (const screen of screens) await visit(screen)
    await chooseYear(page, app.origin, 2024)
    for (const screen of screensOfTheYearBefore) await visit(screen)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  })
}
