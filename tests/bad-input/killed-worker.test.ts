import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../electron/core/app.ts'
import type { AppOptions, WorkerName } from '../../electron/core/app-options.ts'
import { sourceOptions } from '../../electron/core/host/source-options.ts'
import {
  ask,
  doc,
  doneJob,
  expectSentence,
  type Firm,
  importFiles,
  jobOf,
  newFirm,
  problemsOf,
  withApp,
} from '../promises/app-kit.ts'
import { faultyWorker } from '../promises/faulty-worker.ts'

/** Which worker dies next, and how long after its start; null lets all of them live. */
type Fate = { name: WorkerName; afterMs: number } | null

const mortal = (fate: { next: Fate }): Pick<AppOptions, 'workerUrl'> => {
  const { workerUrl } = sourceOptions({ host: 'direct', env: {} })
  return {
    workerUrl: name => {
      const real = workerUrl(name)
      if (fate.next?.name !== name) return real
      const { afterMs } = fate.next
      return faultyWorker(new URL('./dying-worker.ts', import.meta.url), 'dieDuring', [real.href, afterMs])
    },
  }
}

const withMortals = (work: (app: App, firm: Firm, fate: { next: Fate }, home: string) => Promise<void>) => {
  const fate: { next: Fate } = { next: null }
  return withApp(async (app, home) => {
    const firm = await newFirm(app, '半路 工厂')
    const [first] = (await ask(app, 'assessments.get', { id: firm.assessmentId })).leaves
    const answer = { assessmentId: firm.assessmentId, leaf: first?.leaf ?? '' }
    await ask(app, 'answers.save', { ...answer, revision: 0, narrative: doc('不能丢') })
    await work(app, firm, fate, home)
    fate.next = null
    expect((await ask(app, 'answers.get', answer)).narrative).toEqual(doc('不能丢'))
    expect(await problemsOf(app)).toEqual([])
  }, mortal(fate))
}

const moments = [0, 30, 90, 150, 220, 300]

test(
  'a worker that dies while it takes a file in: told so, no half evidence, and the file comes in afterwards',
  () =>
    withMortals(async (app, firm, fate, home) => {
      const path = join(home, 'big.bin')
      writeFileSync(path, randomBytes(60_000_000))
      const ends: unknown[] = []
      for (const afterMs of moments) {
        fate.next = { name: 'import-evidence', afterMs }
        const job = await jobOf(app, ask(app, 'evidence.import', { files: [app.offerPath(path)] }))
        const { evidence } = await ask(app, 'evidence.list', {})
        if (job.state === 'done') expect(evidence.length).toBe(1)
        else expect([job.state, job.error?.code, evidence]).toEqual(['failed', 'worker-died', []])
        ends.push(job.state)
        if (job.state === 'done') break
      }
      expect(ends[0]).toBe('failed')
      expectSentence('worker-died')
      fate.next = null
      await importFiles(app, [path])
      const { evidence } = await ask(app, 'evidence.list', {})
      expect(evidence.map(({ fileName, size }) => [fileName, size])).toEqual([['big.bin', 60_000_000]])
      const session = await app.desk.open(firm.path, null)
      const named = session.store.db.prepare("SELECT count(*) FROM blob WHERE state = 'stored'").pluck().get()
      expect(named).toBe(1)
    }),
  60_000,
)

const copies: readonly {
  readonly name: string
  readonly start: (app: App) => Promise<{ jobId: string }>
}[] = [
  { name: 'backup', start: app => ask(app, 'backups.create', {}) },
  { name: 'copy', start: app => ask(app, 'firms.exportCopy', {}) },
]

test(
  'a worker that dies while it copies: told so, nothing counts as a backup, and the next try works',
  () =>
    withMortals(async (app, _firm, fate, home) => {
      const path = join(home, 'big.bin')
      writeFileSync(path, randomBytes(20_000_000))
      await importFiles(app, [path])
      for (const { name, start } of copies) {
        for (const afterMs of [0, 40, 80]) {
          const before = (await ask(app, 'backups.list', {})).backups
          fate.next = { name: 'copy-firm', afterMs }
          const job = await jobOf(app, start(app))
          if (job.state === 'done') break
          expect([name, job.state, job.error?.code]).toEqual([name, 'failed', 'worker-died'])
          expect((await ask(app, 'backups.list', {})).backups).toEqual(before)
          expect(app.resolveExport(job.id)).toBeNull()
        }
        fate.next = null
        await doneJob(app, start(app))
      }
      const { backups } = await ask(app, 'backups.list', {})
      const { result } = await doneJob(app, ask(app, 'backups.restore', { id: backups[0]?.id ?? '' }))
      expect(result).toMatchObject({ fileName: '半路 工厂 (2).zhiheng' })
    }),
  60_000,
)

test(
  'a worker that dies while it builds: told so, no build is listed, and the next try works',
  () =>
    withMortals(async (app, firm, fate) => {
      const builds = async () => (await ask(app, 'builds.list', { dossierId: firm.dossierId })).builds
      const start = () => ask(app, 'dossiers.build', { id: firm.dossierId })
      const ends: unknown[] = []
      for (const afterMs of [0, 60, 120, 200, 500]) {
        fate.next = { name: 'build-dossier', afterMs }
        const job = await jobOf(app, start())
        ends.push(job.state)
        if (job.state === 'done') break
        expect([job.state, job.error?.code, await builds()]).toEqual(['failed', 'worker-died', []])
      }
      expect(ends[0]).toBe('failed')
      const whole = ends.filter(state => state === 'done').length
      fate.next = null
      await doneJob(app, start())
      expect((await builds()).length).toBe(whole + 1)
    }),
  60_000,
)
