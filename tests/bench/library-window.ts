import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeLargeFirm } from './large-firm.ts'
import { type Line, ms, p95 } from './measure.ts'
import { addManyEvidence } from './window/many-evidence.ts'
import { openFirm, startWindow } from './window/open-firm.ts'

const evidence = Number(process.env.ZHIHENG_EVIDENCE ?? 10_000)
const rooms = {
  library: '/evidence',
  'one evidence': '/evidence?id=e4321',
  'to be confirmed': '/evidence/confirm',
  coverage: '/evidence/coverage',
  unused: '/evidence/coverage?view=unused',
  validity: '/evidence/validity',
  leaf: '/assess?leaf=4.1.2',
  'dry run': '/assess/examiner',
  overview: '/overview',
} as const

type Watched = { readonly tasks: number[]; readonly keys: number[]; last: number }

/** Notes what keeps the window busy, and from each key to the frame that shows it; runs inside the page. */
const watch = (): void => {
  const notes: Watched = { tasks: [], keys: [], last: performance.now() }
  Object.assign(window, { watched: notes })
  new PerformanceObserver(list => {
    notes.tasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
  document.addEventListener('keydown', event => {
    requestAnimationFrame(() => setTimeout(() => notes.keys.push(performance.now() - event.timeStamp)))
  })
  new MutationObserver(() => {
    notes.last = performance.now()
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
}

/** Goes to a room; the longest time that the window was busy before all was drawn. */
const enter = (page: Page, address: string): Promise<number> =>
  page.evaluate(
    async ([to, source]) => {
      const notes = (window as unknown as { watched: Watched }).watched
      notes.tasks.length = 0
      notes.last = performance.now()
      location.hash = to
      while (performance.now() - notes.last < Number(source)) await new Promise(next => setTimeout(next, 20))
      return Math.max(0, ...notes.tasks)
    },
    [address, '500'] as const,
  )

/** Longest wait for a frame while the list is scrolled from its beginning to its end. */
const scroll = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const box = document.querySelector('main table')?.parentElement
    if (!box) throw new Error('no list')
    let longest = 0
    let before = performance.now()
    for (let frame = 0; frame < 120; frame++) {
      box.scrollTop += frame < 60 ? 600 : 6_000
      const now = await new Promise<number>(next => requestAnimationFrame(next))
      longest = Math.max(longest, now - before)
      before = now
    }
    return longest
  })

/** What a hand feels of a library of ten thousand evidence, in every room that reads it. */
export const libraryWindow = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const path = join(folder, 'large.zhiheng')
  makeLargeFirm(path, 2, 0)
  addManyEvidence(path, evidence)
  const { page, close } = await startWindow()
  await openFirm(page, path)
  await page.evaluate(watch)
  const busy: (readonly [string, number])[] = []
  // The first round loads the script of each room.
  for (const round of [1, 2])
    for (const [room, address] of Object.entries(rooms)) {
      const longest = await enter(page, address)
      if (round === 2) busy.push([room, longest])
    }
  await enter(page, rooms.library)
  const frame = await scroll(page)
  await page.getByRole('searchbox').first().click()
  await page.keyboard.type('jcbg zlgltx rzzs', { delay: 120 })
  await page.waitForTimeout(500)
  const keys = await page.evaluate(() => (window as unknown as { watched: Watched }).watched.keys)
  await close()
  rmSync(folder, { recursive: true, force: true })
  const against = '100 ms'
  const longest = Math.max(...busy.map(([, time]) => time))
  const named = busy.filter(([, time]) => time > 0).map(([room, time]) => `${room} ${ms(time)}`)
  return [
    {
      name: `rooms of a firm with ${evidence} evidence, busiest moment`,
      against,
      ratio: longest / 100,
      atMost: 1,
      detail: named.join(', ') || 'none longer than 50 ms',
    },
    {
      name: 'scrolling its library, longest frame',
      against,
      ratio: frame / 100,
      atMost: 1,
      detail: ms(frame),
    },
    { name: 'typing in its search, p95', against, ratio: p95(keys) / 100, atMost: 1, detail: ms(p95(keys)) },
  ]
}
