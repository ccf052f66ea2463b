import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
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

const secret = '质量第一-2026'
const sizeOf = (path: string): number => readFileSync(path).length
const halve = (path: string): void => truncateSync(path, Math.floor(sizeOf(path) / 2))
const alter = (path: string, sql: string): void => {
  const db = new Sqlite(path)
  db.exec(sql)
  db.close()
}

/** What is wrong with a file, made from a sound one (plain, or under a passphrase), and what a person is told. */
const wrongs: readonly {
  readonly name: string
  readonly from: 'plain' | 'locked'
  readonly spoil: (path: string) => void
  readonly passphrase?: string
  readonly code: string
}[] = [
  { name: 'cut in half', from: 'plain', spoil: halve, code: 'damaged' },
  { name: 'cut to 50 bytes', from: 'plain', spoil: path => truncateSync(path, 50), code: 'damaged' },
  { name: 'zero bytes', from: 'plain', spoil: path => truncateSync(path, 0), code: 'not-a-firm-file' },
  {
    name: 'first page overwritten',
    from: 'plain',
    spoil: path => {
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.fill(0xaa, 100, 16_384))
    },
    code: 'damaged',
  },
  {
    name: 'of a newer version',
    from: 'plain',
    spoil: path => alter(path, 'PRAGMA user_version = 4000'),
    code: 'newer-version',
  },
  {
    name: 'database of another program',
    from: 'plain',
    spoil: path => {
      rmSync(path)
      alter(path, 'CREATE TABLE t (x); PRAGMA application_id = 252006674')
    },
    code: 'not-a-firm-file',
  },
  {
    name: 'plain text renamed',
    from: 'plain',
    spoil: path => writeFileSync(path, '企业名称,产值\n'.repeat(5000)),
    code: 'not-a-firm-file',
  },
  {
    name: 'PDF renamed',
    from: 'plain',
    spoil: path => copyFileSync(resolve('tests/fixtures/bad/sound.pdf'), path),
    code: 'not-a-firm-file',
  },
  { name: 'locked, no passphrase', from: 'locked', spoil: () => {}, code: 'passphrase-needed' },
  {
    name: 'locked, wrong passphrase',
    from: 'locked',
    spoil: () => {},
    passphrase: '质量第二-2026',
    code: 'wrong-passphrase',
  },
  { name: 'locked, cut in half', from: 'locked', spoil: halve, passphrase: secret, code: 'damaged' },
  { name: 'gone', from: 'plain', spoil: path => rmSync(path), code: 'file-gone' },
]

const hashOf = (path: string): string | null =>
  existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null

type Sources = Readonly<Record<'plain' | 'locked', string>>

const makeSources = async (home: string): Promise<Sources> => {
  const app = appIn(home)
  try {
    const { path: plain } = await newFirm(app, '甲 厂')
    const { path: locked } = await newFirm(app, '乙 厂', secret)
    return { plain, locked }
  } finally {
    await app.close()
  }
}

/** A firm that is open while bad files are tried; it must stay open, sound and writable. */
const openGoodFirm = async (app: App) => {
  const { assessmentId } = await newFirm(app, '好 厂')
  const [first] = (await ask(app, 'assessments.get', { id: assessmentId })).leaves
  const leaf = first?.leaf ?? ''
  let revision = 0
  return async (): Promise<void> => {
    const saved = await ask(app, 'answers.save', {
      assessmentId,
      leaf,
      revision,
      narrative: doc(`第 ${revision}`),
    })
    revision = saved.revision
    expect((await ask(app, 'firms.current', {})).firm?.facts.name).toBe('好 厂')
  }
}

test('a file that is not a sound firm file of ours is refused by name, left as it is, and the open firm stays open', () =>
  withHome(async home => {
    const sources = await makeSources(home)
    const app = appIn(home)
    try {
      const stillGood = await openGoodFirm(app)
      const folder = join(home, '坏 文件')
      const said: unknown[] = []
      for (const { name, from, spoil, passphrase } of wrongs) {
        const path = join(folder, `${name}.zhiheng`)
        rmSync(folder, { recursive: true, force: true })
        mkdirSync(folder)
        copyFileSync(sources[from], path)
        const token = app.offerPath(path)
        spoil(path)
        const before = { files: readdirSync(folder), hash: hashOf(path) }
        const failure = await refused(app, 'firms.open', {
          token,
          ...(passphrase === undefined ? {} : { passphrase }),
        })
        said.push({ name, code: failure.code })
        expect({ name, files: readdirSync(folder), hash: hashOf(path) }).toEqual({ name, ...before })
        await stillGood()
      }
      expect(said).toEqual(wrongs.map(({ name, code }) => ({ name, code })))
      for (const { code } of wrongs) expectSentence(code)
      expect(await problemsOf(app)).toEqual([])
    } finally {
      await app.close()
    }
  }))

test('an uploaded file that cannot be opened does not stay in the firm folder', () =>
  withHome(async home => {
    const app = appIn(home)
    try {
      const stillGood = await openGoodFirm(app)
      const before = readdirSync(join(home, '质衡'))
      const staged = join(app.stagingFolder, 'upload')
      writeFileSync(staged, 'not a firm')
      const failure = await refused(app, 'firms.open', { token: app.offerStaged(staged, '别的.zhiheng') })
      expect(failure.code).toBe('not-a-firm-file')
      expect(readdirSync(join(home, '质衡'))).toEqual(before)
      await stillGood()
    } finally {
      await app.close()
    }
  }))

test('a firm that another process has open is refused with who has it; when that one dies it opens', () =>
  withHome(async home => {
    const { plain } = await makeSources(home)
    const holder = spawn(process.execPath, [resolve('tests/core/store/hold-firm.ts'), plain], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    await once(holder, 'message')
    const app = appIn(home)
    try {
      const failure = await refused(app, 'firms.open', { token: app.offerPath(plain) })
      expect(failure).toEqual({
        code: 'locked',
        params: { who: '另一位', since: '2026-04-30T09:00:00.000Z' },
      })
      expectSentence('locked')
      holder.kill('SIGKILL')
      await once(holder, 'exit')
      await ask(app, 'firms.open', { token: app.offerPath(plain) })
      expect(await problemsOf(app)).toEqual([])
    } finally {
      holder.kill('SIGKILL')
      await app.close()
    }
    expect(readdirSync(dirname(plain)).sort()).toEqual(['乙 厂.zhiheng', '甲 厂.zhiheng'])
  }))

test('a damaged backup is not restored, and nothing of it lands among the firm files', () =>
  withHome(async home => {
    const app = appIn(home)
    try {
      await newFirm(app, '备份 厂')
      const { backupId } = (await doneJob(app, ask(app, 'backups.create', {}))).result as { backupId: string }
      const path = join(home, 'data', 'backups', backupId)
      const sound = readFileSync(path)
      const folder = readdirSync(join(home, '质衡'))
      const ends: unknown[] = []
      for (const spoil of [
        () => truncateSync(path, sound.length / 2),
        () =>
          writeFileSync(path, Buffer.from(sound).fill(0x55, sound.length - 40_000, sound.length - 20_000)),
        () => writeFileSync(path, ''),
      ]) {
        writeFileSync(path, sound)
        spoil()
        const job = await jobOf(app, ask(app, 'backups.restore', { id: backupId }))
        ends.push([job.state, job.error?.code])
        expectSentence(job.error?.code)
        expect(readdirSync(join(home, '质衡'))).toEqual(folder)
      }
      expect(ends).toEqual([
        ['failed', 'damaged'],
        ['failed', expect.stringMatching(/^(damaged|verification-failed)$/)],
        ['failed', 'not-a-firm-file'],
      ])
      writeFileSync(path, sound)
      await doneJob(app, ask(app, 'backups.restore', { id: backupId }))
    } finally {
      await app.close()
    }
  }))
