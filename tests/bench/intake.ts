import { createHash } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type App, createApp } from '../../electron/core/app.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'
import { watchDelays, watchIdleThread } from './intake/idle-thread.ts'
import { makeFiles } from './intake/make-files.ts'
import { wholeIntake } from './intake/whole-intake.ts'
import { type Line, ms, timed } from './measure.ts'

const lot = 500

const ask = async <N extends RequestName>(
  app: App,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> => {
  const reply = await app.send(name, input)
  if (!reply.ok) throw new Error(`${name} ${reply.error.code}`)
  return reply.value
}

const takeInAll = async (app: App, folder: string, paths: readonly string[]): Promise<string> => {
  const listed = paths.map(path => ({ path: relative(folder, path), size: statSync(path).size }))
  const { intakeId } = await ask(app, 'intakes.begin', { label: '全部资料', links: [], files: listed })
  for (let from = 0; from < paths.length; from += lot) {
    const handed = paths
      .slice(from, from + lot)
      .map((path, index) => ({ n: from + index, token: app.offerPath(path) }))
    const { jobId } = await ask(app, 'intakes.takeIn', { id: intakeId, files: handed })
    const { state, error } = await app.jobs.ended(jobId)
    if (state !== 'done') throw new Error(`${state} ${error?.code}`)
  }
  return intakeId
}

const hashAndCopy = (paths: readonly string[], target: string): void => {
  for (const [n, path] of paths.entries()) {
    const content = readFileSync(path)
    createHash('sha256').update(content).digest('hex')
    const handle = openSync(join(target, String(n)), 'w')
    writeSync(handle, content)
    fsyncSync(handle)
    closeSync(handle)
  }
}

/** A folder of mixed files through the whole application, against sha-256 and fsync of a plain copy of each; and how long the core made anybody wait. */
export const intake = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const paths = makeFiles(join(folder, '资料'), wholeIntake.files, wholeIntake.bytes)
  mkdirSync(join(folder, 'copy'))
  const plain = await timed(() => hashAndCopy(paths, join(folder, 'copy')))
  rmSync(join(folder, 'copy'), { recursive: true })

  const app = createApp({ ...sourceOptions({ host: 'direct', home: folder, env: {} }), checkReplies: false })
  await ask(app, 'firms.create', { name: '量测' })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  const idle = watchIdleThread()
  const core = watchDelays()
  let intakeId = ''
  const mine = await timed(async () => {
    intakeId = await takeInAll(app, join(folder, '资料'), paths)
  })
  const ours = core.end()
  const theirs = await idle.end()
  clearInterval(watch)
  const { intake: report } = await ask(app, 'intakes.get', { id: intakeId, limit: 0 })
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  const { total, imported, known } = report.counts
  return [
    {
      name: `${total} mixed files of ${Math.round(report.bytes.total / 1e6)} MB taken in`,
      against: 'sha-256 + fsync of a plain copy of each',
      ratio: mine / plain,
      atMost: 1.25,
      detail: `${ms(mine)} / ${ms(plain)}; ${imported} new, ${known} known; peak ${Math.round(peak / 1e6)} MB`,
    },
    {
      name: 'the core meanwhile',
      against: '100 ms beyond the longest wait of an idle thread',
      ratio: ours.longest / (100 + theirs.longest),
      atMost: 1,
      detail: `longest ${ms(ours.longest)}, 99 % within ${ms(ours.most)}; an idle thread beside it ${ms(theirs.longest)}, ${ms(theirs.most)}`,
    },
  ]
}
