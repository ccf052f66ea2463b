import { randomBytes } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { App } from '../../electron/core/app.ts'
import {
  appIn,
  ask,
  doc,
  doneJob,
  expectSentence,
  importFiles,
  jobOf,
  newFirm,
  problemsOf,
  withApp,
  withHome,
} from './app-kit.ts'
import { type Lie, lies, onLyingDisk } from './on-lying-disk.ts'

afterEach(() => {
  vi.useRealTimers()
})

const backUp = async (app: App): Promise<string> => {
  const { result } = await doneJob(app, ask(app, 'backups.create', {}))
  return (result as { backupId: string }).backupId
}

/** A firm with an answer and an evidence of a few megabytes, so that most of a backup is evidence. */
const fullFirm = async (app: App, home: string) => {
  const firm = await newFirm(app, '备份 工厂')
  const [first] = (await ask(app, 'assessments.get', { id: firm.assessmentId })).leaves
  const leaf = first?.leaf ?? ''
  const path = join(home, 'evidence.bin')
  writeFileSync(path, randomBytes(3_000_000))
  await importFiles(app, [path], leaf)
  const answer = { assessmentId: firm.assessmentId, leaf }
  await ask(app, 'answers.save', { ...answer, revision: 0, narrative: doc('要备份的话') })
  return { ...firm, answer }
}

test('a copy that is not what was written is never called a backup; the backups before it stay', () => {
  const lie: { now: Lie | null } = { now: null }
  return withApp(
    async (app, home) => {
      await fullFirm(app, home)
      await backUp(app)
      const before = await ask(app, 'backups.list', {})
      const files = readdirSync(join(home, 'data', 'backups'))
      for (const how of lies) {
        lie.now = how
        const job = await jobOf(app, ask(app, 'backups.create', {}))
        expect([how, job.state, job.error?.code]).toEqual([
          how,
          'failed',
          expect.stringMatching(/^(verification-failed|damaged|not-a-firm-file)$/),
        ])
        expectSentence(job.error?.code)
        expect(await ask(app, 'backups.list', {})).toEqual(before)
        expect(readdirSync(join(home, 'data', 'backups'))).toEqual(files)
      }
      lie.now = null
      await backUp(app)
      expect(await problemsOf(app)).toEqual([])
    },
    onLyingDisk('copy-firm', lie),
  )
}, 60_000)

test('a restore whose file is not what the backup says leaves nothing among the firm files', () => {
  const lie: { now: Lie | null } = { now: null }
  return withApp(
    async (app, home) => {
      const { answer } = await fullFirm(app, home)
      const id = await backUp(app)
      const files = readdirSync(join(home, '质衡'))
      for (const how of lies) {
        lie.now = how
        const job = await jobOf(app, ask(app, 'backups.restore', { id }))
        expect([how, job.state]).toEqual([how, 'failed'])
        expectSentence(job.error?.code)
        expect(readdirSync(join(home, '质衡'))).toEqual(files)
      }
      lie.now = null
      const { result } = await doneJob(app, ask(app, 'backups.restore', { id }))
      await ask(app, 'firms.open', { id: (result as { firmId: string }).firmId })
      expect((await ask(app, 'answers.get', answer)).narrative).toEqual(doc('要备份的话'))
      expect(await problemsOf(app)).toEqual([])
    },
    onLyingDisk('copy-firm', lie),
  )
}, 60_000)

test('a backup under a passphrase opens with that passphrase only', () =>
  withApp(async app => {
    await newFirm(app, '口令 工厂', '质量第一-2026')
    const id = await backUp(app)
    const ends: unknown[] = []
    for (const passphrase of [undefined, '质量第二-2026', '质量第一-2026']) {
      const job = await jobOf(app, ask(app, 'backups.restore', { id, ...(passphrase ? { passphrase } : {}) }))
      ends.push(job.error?.code ?? job.state)
    }
    expect(ends).toEqual(['passphrase-needed', 'wrong-passphrase', 'done'])
  }))

const dayMs = 86_400_000

test('two backups asked for in the same moment are both sound', () =>
  withApp(
    async (app, home) => {
      await fullFirm(app, home)
      const ids = await Promise.all([backUp(app), backUp(app)])
      for (const id of ids) await doneJob(app, ask(app, 'backups.restore', { id }))
      expect(readdirSync(join(home, 'data', 'backups')).filter(name => name.startsWith('.'))).toEqual([])
    },
    { clock: () => Date.parse('2026-03-01T08:00:00.000Z') },
  ))

test('backups are thinned out to the newest ten, one a day for two weeks and one a month; age is told', () => {
  let now = Date.parse('2025-12-29T08:00:00.000Z')
  return withApp(
    async (app, home) => {
      await newFirm(app, '别家 工厂')
      const other = await backUp(app)
      const { path } = await newFirm(app, '轮换 工厂')
      const made: string[] = []
      for (let n = 0; n < 14; n++, now += 3 * dayMs) made.push(await backUp(app))
      const { backups } = await ask(app, 'backups.list', {})
      const days = backups.filter(({ id }) => id !== other).map(({ createdAt }) => createdAt.slice(0, 10))
      expect(days).toEqual([
        '2026-02-06',
        '2026-02-03',
        '2026-01-31',
        '2026-01-28',
        '2026-01-25',
        '2026-01-22',
        '2026-01-19',
        '2026-01-16',
        '2026-01-13',
        '2026-01-10',
        '2025-12-29',
      ])
      expect(backups.every(({ verified }) => verified)).toBe(true)
      expect(backups.map(({ id }) => id)).toContain(other)
      expect(readdirSync(join(home, 'data', 'backups')).length).toBe(backups.length * 2)
      const [entry] = (await ask(app, 'firms.list', {})).firms
      expect(entry?.lastBackupAt).toBe('2026-02-06T08:00:00.000Z')
      expect((await ask(app, 'firms.current', {})).firm?.lastBackupAt).toBe(entry?.lastBackupAt)
      expect(path).toContain(entry?.fileName)
    },
    { clock: () => now },
  )
}, 90_000)

test('a backup is made by itself while the firm is open, and on closing, only when something changed', () =>
  withHome(async home => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    let now = Date.parse('2026-03-01T08:00:00.000Z')
    const app = appIn(home, { autoBackup: true, clock: () => now })
    const count = async (): Promise<number> => (await ask(app, 'backups.list', {})).backups.length
    const look = async (): Promise<void> => {
      vi.advanceTimersByTime(30_000)
      for (const { id } of (await ask(app, 'jobs.list', {})).jobs) await app.jobs.ended(id)
    }
    const minutesPass = async (minutes: number): Promise<void> => {
      await look()
      now += minutes * 60_000
      await look()
    }
    try {
      const { dossierId } = await newFirm(app, '自动 备份')
      const save = (revision: number, value: string) =>
        ask(app, 'dossiers.saveField', { id: dossierId, field: 'opinions.town', revision, value })
      await minutesPass(14)
      const early = await count()
      await minutesPass(16)
      const due = await count()
      await minutesPass(60)
      const unchanged = await count()
      await save(0, '改了')
      await minutesPass(16)
      const changed = await count()
      const { revision } = await save((await ask(app, 'history.state', {})).undo?.seq ?? 0, '又改了')
      expect(revision).toBeGreaterThan(0)
      now += 1000
      await ask(app, 'firms.close', {})
      expect({ early, due, unchanged, changed, closed: await count() }).toEqual({
        early: 0,
        due: 1,
        unchanged: 1,
        changed: 2,
        closed: 3,
      })
    } finally {
      await app.close()
    }
  }))
