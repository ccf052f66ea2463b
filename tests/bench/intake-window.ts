import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFiles } from './intake/make-files.ts'
import { wholeIntake } from './intake/whole-intake.ts'
import { type Line, ms, p95 } from './measure.ts'
import { call, startWindow } from './window/open-firm.ts'

type Watched = { readonly frames: number[]; readonly keys: number[] }

/** Notes the time from frame to frame, and from each key to the frame that follows; runs inside the page. */
const watch = (): void => {
  const notes: Watched = { frames: [], keys: [] }
  Object.assign(window, { watched: notes })
  let before = performance.now()
  const frame = (now: number): void => {
    notes.frames.push(now - before)
    before = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  document.addEventListener('keydown', event => {
    requestAnimationFrame(() => setTimeout(() => notes.keys.push(performance.now() - event.timeStamp)))
  })
}

/** What a hand feels while a whole folder comes in through the window. */
export const intakeWindow = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  makeFiles(join(folder, '资料'), wholeIntake.files, wholeIntake.bytes)
  const { app, page, close } = await startWindow()
  page.setDefaultTimeout(600_000)
  await call(page, 'firms.create', { name: '量测' })
  await page.waitForTimeout(1_000)
  await page.goto(`${app.origin}/#/evidence`)
  const input = page.getByLabel('选择文件夹…')
  await input.waitFor({ state: 'attached' })
  await page.evaluate(watch)
  const end = page.getByRole('heading', { name: /^导入结果/ }).waitFor()
  const started = performance.now()
  await input.setInputFiles(join(folder, '资料'))
  let over = false
  void end.then(() => {
    over = true
  })
  while (!over) {
    await page.keyboard.press('Shift')
    await page.waitForTimeout(100)
  }
  const took = performance.now() - started
  const { frames, keys } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched)
  await close()
  rmSync(folder, { recursive: true, force: true })
  const late = frames.filter(time => time > 100).length
  return [
    {
      name: `${wholeIntake.files} files through the window, a key to its frame, p95`,
      against: '100 ms',
      ratio: p95(keys) / 100,
      atMost: 1,
      detail: `${ms(p95(keys))} of ${keys.length} keys, the longest ${ms(Math.max(...keys))}; ${late} of ${frames.length} frames later than 100 ms, the longest ${ms(Math.max(...frames))}; all in after ${ms(took)}`,
    },
  ]
}
