import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { type App, createApp } from '../../electron/core/app.ts'
import type { AppOptions } from '../../electron/core/app-options.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import type { Job } from '../../shared/contract/requests/work.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'

const tidy: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const act of tidy.splice(0).reverse()) await act()
})

/** A fresh folder whose path has a space and Chinese letters; removed after the test. */
export const newFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), '质衡 测试 ')))
  tidy.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An application of its own in a fresh folder; closed after the test. */
export const newApp = (home: string = newFolder(), more: Partial<AppOptions> = {}): App => {
  const app = createApp({ ...sourceOptions({ host: 'direct', home }), ...more })
  tidy.push(() => app.close())
  return app
}

/** The value of a reply that must be good. */
export const ask = async <N extends RequestName>(
  app: App,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> => {
  const reply = await app.send(name, input)
  if (!reply.ok) throw new Error(`${name} refused with ${JSON.stringify(reply.error)}`)
  return reply.value
}

/** The end of the job that a request starts. */
export const jobOf = async (app: App, started: Promise<{ readonly jobId: string }>): Promise<Job> =>
  app.jobs.ended((await started).jobId)
