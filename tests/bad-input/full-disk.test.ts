import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../electron/core/app.ts'
import {
  appIn,
  ask,
  doc,
  doneJob,
  expectSentence,
  jobOf,
  newFirm,
  problemsOf,
  refused,
  withHome,
} from '../promises/app-kit.ts'
import { withSmallDisk } from './small-disk.ts'

/** Leaves so many bytes free. */
const fillBut = (folder: string, free: number): void => {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - free), 1))
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

const savesUntilFull = async (app: App, assessmentId: string): Promise<Map<string, string>> => {
  const saved = new Map<string, string>()
  const { leaves } = await ask(app, 'assessments.get', { id: assessmentId })
  for (let n = 0; n < 5000; n++) {
    const leaf = leaves[n % leaves.length]?.leaf ?? ''
    const { revision } = await ask(app, 'answers.get', { assessmentId, leaf })
    const text = randomBytes(9000).toString('hex')
    const reply = await app.send('answers.save', { assessmentId, leaf, revision, narrative: doc(text) })
    if (!reply.ok) {
      expect(reply.error.code).toBe('disk-full')
      return saved
    }
    saved.set(leaf, text)
  }
  throw new Error('the disk never filled')
}

const expectSaved = async (app: App, assessmentId: string, saved: ReadonlyMap<string, string>) => {
  for (const [leaf, text] of saved) {
    expect((await ask(app, 'answers.get', { assessmentId, leaf })).narrative).toEqual(doc(text))
  }
}

test(
  'a full disk while saving, importing, building, copying and backing up: one clear word each, nothing lost, nothing half',
  context =>
    withSmallDisk(context, 40, ({ folder }) =>
      withHome(async home => {
        const app = appIn(folder)
        const big = join(home, 'big.bin')
        writeFileSync(big, randomBytes(12_000_000))
        try {
          const { assessmentId, dossierId, path } = await newFirm(app, '满盘 工厂')
          fillBut(folder, 3_000_000)
          const saved = await savesUntilFull(app, assessmentId)
          expect(saved.size).toBeGreaterThan(10)
          const jobs = [
            () => ask(app, 'evidence.import', { files: [app.offerPath(big)] }),
            () => ask(app, 'dossiers.build', { id: dossierId }),
            () => ask(app, 'backups.create', {}),
            () => ask(app, 'firms.exportCopy', {}),
          ]
          const ends: unknown[] = []
          for (const start of jobs) {
            const { kind, state, error } = await jobOf(app, start())
            ends.push([kind, state, error?.code])
          }
          expect(ends).toEqual(
            ['import-evidence', 'build-dossier', 'backup', 'export-copy'].map(kind => [
              kind,
              'failed',
              'disk-full',
            ]),
          )
          expectSentence('disk-full')
          expect((await refused(app, 'firms.create', { name: '再来一家' })).code).toBe('disk-full')
          expect((await ask(app, 'evidence.list', {})).evidence).toEqual([])
          expect((await ask(app, 'builds.list', { dossierId })).builds).toEqual([])
          expect((await ask(app, 'backups.list', {})).backups).toEqual([])
          expect(filesOf(join(folder, 'data', 'backups'))).toEqual([])
          expect(filesOf(join(folder, '质衡')).filter(name => name.includes('再来'))).toEqual([])
          await expectSaved(app, assessmentId, saved)

          rmSync(join(folder, 'filler'))
          await doneJob(app, ask(app, 'evidence.import', { files: [app.offerPath(big)] }))
          await doneJob(app, ask(app, 'dossiers.build', { id: dossierId }))
          await ask(app, 'firms.close', {})
          expect(filesOf(join(folder, '质衡'))).toEqual(['满盘 工厂.zhiheng'])
          await ask(app, 'firms.open', { token: app.offerPath(path) })
          await expectSaved(app, assessmentId, saved)
          expect(await problemsOf(app)).toEqual([])
        } finally {
          await app.close()
        }
      }),
    ),
  90_000,
)

test('a folder taken in on a disk that fills up: the report tells what came in and what did not, and the rest comes in later', context =>
  withSmallDisk(context, 32, ({ folder }) =>
    withHome(async home => {
      const app = appIn(folder)
      try {
        await newFirm(app, '将满 工厂')
        const paths = Array.from({ length: 10 }, (_, n) => join(home, `${n}.bin`))
        for (const path of paths) writeFileSync(path, randomBytes(1_000_000))
        fillBut(folder, 6_000_000)
        const listed = paths.map(path => ({ path: `资料/${basename(path)}`, size: 1_000_000 }))
        const { intakeId: id } = await ask(app, 'intakes.begin', { label: '资料', links: [], files: listed })
        const takeIn = () =>
          ask(app, 'intakes.takeIn', {
            id,
            files: paths.map((path, n) => ({ n, token: app.offerPath(path) })),
          })
        const job = await jobOf(app, takeIn())
        expect([job.state, job.error?.code]).toEqual(['failed', 'disk-full'])
        const { intake, causes, files } = await ask(app, 'intakes.get', { id })
        const { imported, waiting, failed } = intake.counts
        expect([imported + waiting + failed, intake.endedAt, intake.running]).toEqual([10, null, false])
        expect(causes.map(({ code }) => code)).toEqual(failed === 0 ? [] : ['disk-full'])
        expect(imported).toBeGreaterThan(0)
        const stored = files.filter(({ state }) => state === 'imported').map(({ evidenceId }) => evidenceId)
        expect((await ask(app, 'evidence.list', {})).evidence.map(one => one.id)).toEqual(stored)
        expect(await problemsOf(app)).toEqual([])

        rmSync(join(folder, 'filler'))
        await doneJob(app, takeIn())
        const { counts, endedAt } = (await ask(app, 'intakes.get', { id })).intake
        expect([counts.imported, counts.waiting, endedAt === null]).toEqual([10, 0, false])
        expect(await problemsOf(app)).toEqual([])
      } finally {
        await app.close()
      }
    }),
  ))

test('closing a firm on a full disk loses nothing', context =>
  withSmallDisk(context, 24, async ({ folder }) => {
    const app = appIn(folder)
    let firm = { assessmentId: '', path: '' }
    let saved = new Map<string, string>()
    try {
      firm = await newFirm(app, '关门 工厂')
      fillBut(folder, 2_000_000)
      saved = await savesUntilFull(app, firm.assessmentId)
    } finally {
      await app.close()
    }
    rmSync(join(folder, 'filler'))
    const again = appIn(folder)
    try {
      await ask(again, 'firms.open', { token: again.offerPath(firm.path) })
      await expectSaved(again, firm.assessmentId, saved)
      expect(await problemsOf(again)).toEqual([])
    } finally {
      await again.close()
    }
  }))

test('a firm file in a read-only place is refused by name and stays as it is', context =>
  withSmallDisk(context, 16, disk =>
    withHome(async home => {
      const maker = appIn(disk.folder)
      const { path } = await newFirm(maker, '只读 工厂')
      await maker.close()
      const before = filesOf(disk.folder)
      disk.seal()
      const app = appIn(home)
      try {
        expect((await refused(app, 'firms.open', { token: app.offerPath(path) })).code).toBe('read-only')
        expectSentence('read-only')
        expect(filesOf(disk.folder)).toEqual(before)
      } finally {
        await app.close()
      }
    }),
  ))

test('when the place of the backups cannot be written, the backup fails by name and work goes on', context =>
  withSmallDisk(context, 8, disk =>
    withHome(async home => {
      const app = appIn(home, { dataFolder: disk.folder })
      try {
        const { dossierId } = await newFirm(app, '备份盘 只读')
        disk.seal()
        const job = await jobOf(app, ask(app, 'backups.create', {}))
        expect([job.state, job.error?.code]).toEqual(['failed', 'read-only'])
        const saved = await ask(app, 'dossiers.saveField', {
          id: dossierId,
          field: 'opinions.town',
          revision: 0,
          value: '照常工作',
        })
        expect(saved.value).toBe('照常工作')
        expect(await problemsOf(app)).toEqual([])
      } finally {
        await app.close()
      }
    }),
  ))
