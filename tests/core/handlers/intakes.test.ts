import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import {
  appIn,
  ask,
  doneJob,
  jobOf,
  newFirm,
  problemsOf,
  refused,
  withApp,
  withHome,
} from '../../promises/app-kit.ts'

type Listed = { readonly path: string; readonly size: number; readonly at: string }

/** Writes files under their relative paths and lists them as a window would. */
const folderOf = (home: string, files: Readonly<Record<string, string>>): readonly Listed[] =>
  Object.entries(files).map(([path, text]) => {
    const at = join(home, path)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, text)
    return { path, size: statSync(at).size, at }
  })

const begin = async (app: App, files: readonly Listed[], links: string[] = []): Promise<string> => {
  const listed = files.map(({ path, size }) => ({ path, size }))
  return (await ask(app, 'intakes.begin', { label: '体系', links, files: listed })).intakeId
}

const takeIn = (app: App, id: string, files: readonly Listed[], places: readonly number[]) =>
  ask(app, 'intakes.takeIn', {
    id,
    files: places.map(n => ({ n, token: app.offerPath(files[n]?.at ?? '') })),
  })

const statesOf = async (app: App, id: string) =>
  (await ask(app, 'intakes.get', { id, limit: 1000 })).files.map(({ path, state, number, code }) => ({
    path,
    state,
    number,
    code,
  }))

test('every file of the list gets its outcome; the same content is linked, not stored again', () =>
  withApp(async (app, home) => {
    await newFirm(app, '清单 工厂')
    const files = folderOf(home, {
      '体系/甲.txt': '质量手册',
      '体系/又是甲.txt': '质量手册',
      '体系/空.txt': '',
      '体系/乙.txt': '程序文件',
    })
    const id = await begin(app, files, ['4.1.2'])
    expect((await ask(app, 'intakes.get', { id })).intake).toMatchObject({
      counts: { total: 4, waiting: 4, imported: 0, known: 0, failed: 0, skipped: 0 },
      endedAt: null,
      running: false,
    })
    const job = await doneJob(app, takeIn(app, id, files, [0, 1, 2, 3]))
    expect(job.result).toEqual({ intakeId: id })
    expect(await statesOf(app, id)).toEqual([
      { path: '体系/甲.txt', state: 'imported', number: 1, code: null },
      { path: '体系/又是甲.txt', state: 'known', number: 1, code: null },
      { path: '体系/空.txt', state: 'failed', number: null, code: 'file-empty' },
      { path: '体系/乙.txt', state: 'imported', number: 2, code: null },
    ])
    const report = await ask(app, 'intakes.get', { id, state: 'failed' })
    expect(report.intake.endedAt).not.toBeNull()
    expect(report.causes).toEqual([{ code: 'file-empty', count: 1, params: { name: '空.txt' } }])
    expect(report.matching).toBe(1)
    const { evidence } = await ask(app, 'evidence.list', {})
    expect(evidence.map(({ origin, links }) => ({ origin, links }))).toEqual([
      { origin: { intake: id, path: '体系/甲.txt', archive: '' }, links: ['4.1.2'] },
      { origin: { intake: id, path: '体系/乙.txt', archive: '' }, links: ['4.1.2'] },
    ])
    expect(await problemsOf(app)).toEqual([])
  }))

test('an interrupted intake is told at the next opening and goes on with what is missing', () =>
  withHome(async home => {
    const files = folderOf(
      home,
      Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`资料/${n}.txt`, `第 ${n} 份`])),
    )
    const first = appIn(home)
    const { path } = await newFirm(first, '断点 工厂')
    const id = await begin(first, files)
    await doneJob(first, takeIn(first, id, files, [0, 1, 2]))
    await first.close()

    const app = appIn(home)
    try {
      await app.desk.open(path, null)
      const [intake] = (await ask(app, 'intakes.list', {})).intakes
      expect(intake).toMatchObject({
        id,
        endedAt: null,
        running: false,
        counts: { total: 7, waiting: 4, imported: 3 },
      })
      const missing = await ask(app, 'intakes.get', { id, state: 'waiting', offset: 1, limit: 2 })
      expect([missing.matching, missing.files.map(({ n }) => n)]).toEqual([4, [4, 5]])
      await doneJob(app, takeIn(app, id, files, [0, 1, 2, 3, 4, 5, 6]))
      const { counts, endedAt } = (await ask(app, 'intakes.get', { id })).intake
      expect(counts).toEqual({ total: 7, waiting: 0, imported: 7, known: 0, failed: 0, skipped: 0 })
      expect(endedAt).not.toBeNull()
      expect((await ask(app, 'evidence.list', {})).evidence.map(({ number }) => number)).toEqual([
        1, 2, 3, 4, 5, 6, 7,
      ])
    } finally {
      await app.close()
    }
  }))

test('what failed can be tried again; an ended intake keeps what never came as not brought in', () =>
  withApp(async (app, home) => {
    await newFirm(app, '重试 工厂')
    const files = folderOf(home, { 'a/一.txt': '一', 'a/二.txt': '二', 'a/三.txt': '三' })
    const id = await begin(app, files)
    const handed = [0, 1].map(n => ({ n, token: app.offerPath(files[n]?.at ?? '') }))
    rmSync(files[0]?.at ?? '')
    await doneJob(app, ask(app, 'intakes.takeIn', { id, files: handed }))
    expect((await statesOf(app, id)).map(({ state, code }) => [state, code])).toEqual([
      ['failed', 'file-gone'],
      ['imported', null],
      ['waiting', null],
    ])
    expect((await ask(app, 'intakes.finish', { id })).endedAt).not.toBeNull()
    folderOf(home, { 'a/一.txt': '一，这回在了' })
    await doneJob(app, takeIn(app, id, files, [0]))
    const { counts } = (await ask(app, 'intakes.get', { id })).intake
    expect(counts).toEqual({ total: 3, waiting: 1, imported: 2, known: 0, failed: 0, skipped: 0 })
    await ask(app, 'intakes.remove', { id })
    expect((await refused(app, 'intakes.get', { id })).code).toBe('not-found')
    expect((await ask(app, 'evidence.list', {})).evidence.length).toBe(2)
  }))

test('a cancelled job leaves a report that says exactly what came in', () =>
  withApp(async (app, home) => {
    await newFirm(app, '停止 工厂')
    const files = folderOf(
      home,
      Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`多/${n}.txt`, `${n} `.repeat(40_000)])),
    )
    const id = await begin(app, files)
    const started = takeIn(
      app,
      id,
      files,
      files.map((_, n) => n),
    )
    const { jobId } = await started
    const stop = app.onEvent(event => {
      if (event.type === 'firm.changed' && event.command === 'evidence.import')
        void app.send('jobs.cancel', { id: jobId })
    })
    const job = await jobOf(app, started)
    stop()
    expect(job.state).toBe('cancelled')
    const { counts } = (await ask(app, 'intakes.get', { id })).intake
    const { evidence } = await ask(app, 'evidence.list', {})
    expect(counts.imported).toBeGreaterThan(0)
    expect(counts.waiting).toBe(400 - counts.imported)
    const report = await ask(app, 'intakes.get', { id, state: 'imported', limit: 1000 })
    const sha256s = report.files.map(({ path }) =>
      createHash('sha256')
        .update(readFileSync(join(home, path)))
        .digest('hex'),
    )
    expect(evidence.map(({ sha256 }) => sha256).sort()).toEqual(sha256s.sort())
    expect(await problemsOf(app)).toEqual([])
  }))

test('a list cut short by a kill counts as no intake, and the next one sweeps it away', () =>
  withApp(async (app, home) => {
    const { path } = await newFirm(app, '半张清单')
    const { store } = await app.desk.open(path, null)
    store.db.prepare("INSERT INTO intake VALUES ('half', '半', '[]', '', 3, '2026-01-01', NULL)").run()
    store.db
      .prepare("INSERT INTO intake_file (intake, n, path, size, state) VALUES ('half', 0, 'a', 1, 'waiting')")
      .run()
    expect((await ask(app, 'intakes.list', {})).intakes).toEqual([])
    await begin(app, folderOf(home, { 'b.txt': 'b' }))
    expect((await ask(app, 'intakes.list', {})).intakes.map(({ label }) => label)).toEqual(['体系'])
    expect((await refused(app, 'intakes.get', { id: 'half' })).code).toBe('not-found')
  }))

test('an intake is taken back and done again as one act, although it came in piece by piece', () =>
  withApp(async (app, home) => {
    await newFirm(app, '一次收集 工厂')
    const texts = Array.from({ length: 24 }, (_, n) => [`体系/${n}.txt`, `第 ${n} 份`] as const)
    const files = folderOf(home, Object.fromEntries(texts))
    const earlier = folderOf(home, { '先.txt': '先存入的' })
    await doneJob(app, takeIn(app, await begin(app, earlier), earlier, [0]))
    const id = await begin(app, files)
    const places = files.map((_, n) => n)
    await doneJob(app, takeIn(app, id, files, places.slice(0, 15)))
    await doneJob(app, takeIn(app, id, files, places.slice(15)))
    const standing = async () => (await ask(app, 'library.find', { limit: 0 })).total
    expect(await standing()).toBe(25)
    expect(await ask(app, 'history.undo', {})).toMatchObject({ command: 'evidence.import', evidence: 24 })
    expect(await standing()).toBe(1)
    expect(await ask(app, 'history.redo', {})).toMatchObject({ command: 'evidence.import', evidence: 24 })
    expect(await standing()).toBe(25)
    expect(await problemsOf(app)).toEqual([])
  }))

test('what was confirmed since is taken back first, then the intake around it', () =>
  withApp(async (app, home) => {
    await newFirm(app, '先确认 工厂')
    const files = folderOf(home, { '甲.txt': '甲', '乙.txt': '乙' })
    const id = await begin(app, files)
    await doneJob(app, takeIn(app, id, files, [0]))
    const [one] = (await ask(app, 'evidence.list', {})).evidence
    if (one === undefined) throw new Error('nothing came in')
    await ask(app, 'evidence.confirm', { id: one.id, revision: one.revision })
    await doneJob(app, takeIn(app, id, files, [1]))
    const steps = []
    for (let n = 0; n < 3; n++) steps.push(await ask(app, 'history.undo', {}))
    expect(steps.map(({ command, evidence }) => [command, evidence])).toEqual([
      ['evidence.import', 1],
      ['evidence.confirm', undefined],
      ['evidence.import', 1],
    ])
  }))
