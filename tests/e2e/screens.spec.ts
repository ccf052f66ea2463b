import { startPage } from './pages/start-page.ts'
import { expect, test } from './support/fixtures.ts'

/** Every screen with the sample firm, in both languages and both themes, at the smallest window we promise. */
const screens = [
  '/overview',
  '/assess?leaf=4.1.2',
  '/assess?leaf=4.1.2&tab=interview',
  '/assess?leaf=4.7.2&tab=results',
  '/assess?leaf=profile',
  '/evidence',
  '/dossiers',
  '/settings',
] as const

test('every screen in both languages and themes is sound', async ({ page, app, watch }) => {
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
      for (const screen of screens) {
        await page.goto(`${app.origin}/#${screen}`)
        await expect(page.getByRole('link', { name: new RegExp(`^${title}`) })).toBeVisible()
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        await page.waitForTimeout(500)
        await watch.screen(`${screen} ${language} ${theme}`)
      }
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    }
  }
})
