import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import type { Reply } from '../../shared/contract/envelope.ts'
import type { Job } from '../../shared/contract/requests/work.ts'
import type { Target } from '../contract/targets.ts'

const inside = (value: unknown, key: string): unknown => Reflect.get(Object(value), key)
const replied = (reply: Reply<unknown>): unknown => (reply.ok ? reply.value : null)

/** Reaches the application through the doors of a page in which `window.zhiheng` stands. */
export const pageTarget = (page: Page, home: string, close: () => Promise<void>): Target => {
  const send = (name: string, input: unknown): Promise<Reply<unknown>> =>
    page.evaluate(
      ([request, value]) => window.zhiheng?.send(request as 'firms.list', value as Record<string, never>),
      [name, input] as const,
    ) as Promise<Reply<unknown>>
  return {
    home,
    send,
    offer: async path => {
      const input = await page.evaluateHandle(() =>
        Object.assign(document.createElement('input'), { type: 'file' }),
      )
      await input.setInputFiles(path)
      return page.evaluate(async field => {
        const offered = await window.zhiheng?.offerFiles([...(field.files ?? [])])
        return offered?.ok === true ? String(offered.value[0]) : 'not offered'
      }, input)
    },
    ended: async reply => {
      for (;;) {
        const jobs = inside(replied(await send('jobs.list', {})), 'jobs') as readonly Job[]
        const job = jobs.find(({ id }) => id === inside(replied(reply), 'jobId'))
        if (job !== undefined && job.state !== 'running') return job
        await new Promise(wake => setTimeout(wake, 30))
      }
    },
    close,
  }
}

/** Opens the desktop window with a home of its own. */
export const windowTarget = async (executablePath: string): Promise<Target> => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), '质衡 窗口契约 ')))
  const desktop = await _electron.launch({
    executablePath,
    args: [resolve('.')],
    env: { ...process.env, ZHIHENG_HOME: home } as Record<string, string>,
  })
  const page = await desktop.firstWindow()
  await page.waitForLoadState()
  return pageTarget(page, home, async () => {
    await desktop.close()
    rmSync(home, { recursive: true, force: true })
  })
}
