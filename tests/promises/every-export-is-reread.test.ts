import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import type { App } from '../../electron/core/app.ts'
import { filesInZip } from '../files-in-zip.ts'
import {
  ask,
  bytesOf,
  doneJob,
  expectSentence,
  importFiles,
  jobOf,
  newFirm,
  problemsOf,
  withApp,
} from './app-kit.ts'
import { type Lie, lies, onLyingDisk } from './on-lying-disk.ts'

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const withEvidence = async (app: App, home: string): Promise<string> => {
  const path = join(home, 'evidence.bin')
  writeFileSync(path, randomBytes(2_000_000))
  await importFiles(app, [path])
  return path
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => name)

test('a copy of the firm file that is not what was written is no export; a sound one opens as the same firm', () => {
  const lie: { now: Lie | null } = { now: null }
  return withApp(
    async (app, home) => {
      await newFirm(app, '导出 工厂')
      await withEvidence(app, home)
      for (const how of lies) {
        lie.now = how
        const job = await jobOf(app, ask(app, 'firms.exportCopy', {}))
        expect([how, job.state, app.resolveExport(job.id)]).toEqual([how, 'failed', null])
        expect(job.error?.code).toMatch(/^(verification-failed|damaged|not-a-firm-file)$/)
        expectSentence(job.error?.code)
        expect(filesOf(join(home, 'data', 'exports'))).toEqual([])
      }
      lie.now = null
      const job = await doneJob(app, ask(app, 'firms.exportCopy', {}))
      const copy = join(home, '拷贝.zhiheng')
      writeFileSync(copy, await bytesOf(app.resolveExport(job.id)))
      const before = await ask(app, 'evidence.list', {})
      await ask(app, 'firms.open', { token: app.offerPath(copy) })
      expect((await ask(app, 'firms.current', {})).firm).toMatchObject({ fileName: '拷贝.zhiheng' })
      expect(await ask(app, 'evidence.list', {})).toEqual(before)
      expect(await problemsOf(app)).toEqual([])
    },
    onLyingDisk('copy-firm', lie),
  )
}, 60_000)

test('a PDF that is not what was written is no build; a sound one is kept byte for byte and can be read', () => {
  const lie: { now: Lie | null } = { now: null }
  return withApp(
    async (app, home) => {
      const { dossierId } = await newFirm(app, '导出 工厂')
      const builds = async () => (await ask(app, 'builds.list', { dossierId })).builds
      const start = () => ask(app, 'dossiers.build', { id: dossierId })
      for (const how of lies) {
        lie.now = how
        const job = await jobOf(app, start())
        expect([how, job.state, await builds()]).toEqual([how, 'failed', []])
        expect([how, job.error?.code]).toEqual([how, 'verification-failed'])
        expectSentence(job.error?.code)
        expect(filesOf(join(home, 'data', 'exports'))).toEqual([])
      }
      lie.now = null
      await doneJob(app, start())
      const [build] = await builds()
      const bytes = await bytesOf(app.resolveExport(build?.id ?? ''))
      expect({ sha256: sha256Of(bytes), size: bytes.length }).toEqual({
        sha256: build?.sha256,
        size: build?.size,
      })
      expect((await PDFDocument.load(bytes)).getPageCount()).toBe(build?.pages)
      expect(await problemsOf(app)).toEqual([])
    },
    onLyingDisk('build-dossier', lie),
  )
}, 90_000)

test(
  'a build’s bytes that rot in the firm file later are found by the check',
  () =>
    withApp(async app => {
      const { dossierId, path } = await newFirm(app, '导出 工厂')
      await doneJob(app, ask(app, 'dossiers.build', { id: dossierId }))
      const { store } = await app.desk.open(path, null)
      store.db.exec('UPDATE blob_chunk SET bytes = zeroblob(length(bytes)) WHERE n = 0')
      expect((await problemsOf(app)).map(({ id }) => id)).toContain('blob-hash')
    }),
  60_000,
)

test('an archive of evidence that is not what was written is no export; a sound one holds every file', () => {
  const lie: { now: Lie | null } = { now: null }
  return withApp(
    async (app, home) => {
      await newFirm(app, '导出 工厂')
      const path = await withEvidence(app, home)
      const start = () =>
        jobOf(app, ask(app, 'custody.export', { scope: { kind: 'all' }, language: 'zh-CN' }))
      for (const how of lies) {
        lie.now = how
        const job = await start()
        expect([how, job.state, app.resolveExport(job.id)]).toEqual([how, 'failed', null])
        expect([how, job.error?.code]).toEqual([how, 'verification-failed'])
        expectSentence(job.error?.code)
        expect(filesOf(join(home, 'data', 'exports'))).toEqual([])
      }
      lie.now = null
      const job = await start()
      const archive = join(home, '证据.zip')
      writeFileSync(archive, await bytesOf(app.resolveExport(job.id)))
      const hashes = await filesInZip(archive)
      const { evidence } = await ask(app, 'evidence.list', {})
      for (const { sha256 } of evidence) expect([...hashes.values()]).toContain(sha256)
      expect([...hashes.values()]).toContain(sha256Of(readFileSync(path)))
      expect(await problemsOf(app)).toEqual([])
    },
    onLyingDisk('export-evidence', lie),
  )
}, 90_000)
