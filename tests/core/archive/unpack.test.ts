import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import {
  appIn,
  ask,
  bytesOf,
  doneJob,
  expectSentence,
  importFiles,
  jobOf,
  newFirm,
  problemsOf,
  refused,
  withApp,
  withHome,
} from '../../promises/app-kit.ts'
import { gbk, type RawEntry, rawZip } from './raw-zip.ts'

const withArchive = (
  bytes: Buffer,
  work: (kit: { app: App; home: string; evidenceId: string }) => Promise<void>,
  name = '供应商资料.zip',
) =>
  withApp(async (app, home) => {
    await newFirm(app, '解包 工厂')
    writeFileSync(join(home, name), bytes)
    const [file] = await importFiles(app, [join(home, name)])
    await work({ app, home, evidenceId: file?.evidenceId ?? '' })
    expect(await problemsOf(app)).toEqual([])
  })

const unpacked = async (app: App, evidenceId: string, links: string[] = []) => {
  const job = await doneJob(app, ask(app, 'intakes.unpack', { evidenceId, links }))
  const { intakeId } = job.result as { intakeId: string }
  return ask(app, 'intakes.get', { id: intakeId, limit: 1000 })
}
const outcomes = (report: Awaited<ReturnType<typeof unpacked>>) =>
  report.files.map(({ path, state, code }) => [path, state, code])

test('an archive of a Chinese Windows comes out under its own names, each entry an evidence of its own', () =>
  withArchive(
    rawZip([
      { name: gbk('证书/'), mode: 0o040755 },
      { name: gbk('证书/体系认证.txt'), text: '质量管理体系认证' },
      { name: gbk('证书/副本.txt'), text: '质量管理体系认证' },
      { name: gbk('检测\\报告.txt'), text: '检测报告' },
      { name: gbk('检测/Thumbs.db'), text: 'x' },
      { name: gbk('检测/空.txt') },
      { name: gbk('又一包.zip'), text: rawZip([{ name: 'in.txt', text: 'inside' }]) },
    ]),
    async ({ app, home, evidenceId }) => {
      const report = await unpacked(app, evidenceId, ['4.1.2'])
      expect(outcomes(report)).toEqual([
        ['证书/体系认证.txt', 'imported', null],
        ['证书/副本.txt', 'known', null],
        ['检测/报告.txt', 'imported', null],
        ['检测/Thumbs.db', 'skipped', 'file-skipped'],
        ['检测/空.txt', 'failed', 'file-empty'],
        ['又一包.zip', 'imported', null],
      ])
      expect(report.intake).toMatchObject({ label: '供应商资料.zip', archive: evidenceId, running: false })
      expect(report.intake.endedAt).not.toBeNull()
      const { evidence } = await ask(app, 'evidence.list', {})
      const { id: intake } = report.intake
      expect(evidence.slice(1).map(({ fileName, origin, links }) => ({ fileName, origin, links }))).toEqual([
        {
          fileName: '体系认证.txt',
          origin: { intake, path: '证书/体系认证.txt', archive: evidenceId },
          links: ['4.1.2'],
        },
        {
          fileName: '报告.txt',
          origin: { intake, path: '检测/报告.txt', archive: evidenceId },
          links: ['4.1.2'],
        },
        {
          fileName: '又一包.zip',
          origin: { intake, path: '又一包.zip', archive: evidenceId },
          links: ['4.1.2'],
        },
      ])
      const stored = await bytesOf(app.resolveFile('evidence', evidence[1]?.id ?? ''))
      expect(stored.toString()).toBe('质量管理体系认证')
      const left = readdirSync(join(home, 'data'), { recursive: true, encoding: 'utf8' })
      expect(left.filter(name => name.endsWith('entry'))).toEqual([])
    },
  ))

const mebibyte = 1024 * 1024

test('what is dangerous or unreadable stays in the archive, each with its reason; the rest comes out', () =>
  withArchive(
    rawZip([
      { name: '../outside.txt', text: 'out' },
      { name: 'C:\\windows.txt', text: 'out' },
      { name: '/absolute.txt', text: 'out' },
      { name: 'link', text: '/etc/passwd', mode: 0o120777 },
      { name: 'device', mode: 0o020666 },
      { name: 'locked.txt', text: 'secret', flags: 1 },
      { name: 'odd.txt', text: 'bzip2', method: 12 },
      { name: 'bomb.bin', text: Buffer.alloc(400 * mebibyte) },
      { name: 'liar.txt', text: 'longer than it says', size: 3 },
      { name: 'short.txt', text: 'shorter', size: 300 },
      { name: 'wrong.txt', text: 'changed', crc: 1 },
      { name: 'beyond.txt', text: 'x', at: 2 ** 31 },
      { name: '__MACOSX/._a', text: 'mac' },
      { name: '好的.txt', text: '好的' },
      { name: 'zeros.bin', text: Buffer.alloc(mebibyte) },
    ]),
    async ({ app, evidenceId }) => {
      const report = await unpacked(app, evidenceId)
      expect(outcomes(report)).toEqual([
        ['../outside.txt', 'failed', 'entry-unsafe-path'],
        ['C:\\windows.txt', 'failed', 'entry-unsafe-path'],
        ['/absolute.txt', 'failed', 'entry-unsafe-path'],
        ['link', 'failed', 'entry-link'],
        ['device', 'failed', 'entry-unsupported'],
        ['locked.txt', 'failed', 'entry-encrypted'],
        ['odd.txt', 'failed', 'entry-unsupported'],
        ['bomb.bin', 'failed', 'entry-bomb'],
        ['liar.txt', 'failed', 'entry-damaged'],
        ['short.txt', 'failed', 'entry-damaged'],
        ['wrong.txt', 'failed', 'entry-damaged'],
        ['beyond.txt', 'failed', 'entry-damaged'],
        ['__MACOSX/._a', 'skipped', 'file-skipped'],
        ['好的.txt', 'imported', null],
        ['zeros.bin', 'imported', null],
      ])
      for (const { code } of report.causes) expectSentence(code)
    },
  ))

const once: RawEntry = { name: 'a.txt', text: 'a'.repeat(1000) }

test.each<[title: string, bytes: Buffer, code: string]>([
  ['entries over the same bytes', rawZip([once, { ...once, name: 'b.txt', at: 0 }]), 'archive-bomb'],
  [
    'a second entry inside the bytes of the first',
    rawZip([
      { ...once, method: 0 },
      { name: 'b.txt', text: 'a'.repeat(900), method: 0, at: 40 },
    ]),
    'archive-bomb',
  ],
  ['more entries than are unpacked at once', rawZip([once], 5001), 'archive-too-many'],
  ['the end cut off', rawZip([{ ...once, method: 0 }]).subarray(0, 1040), 'archive-damaged'],
  ['nothing but folders', rawZip([{ name: 'a/' }]), 'archive-damaged'],
])('an archive with %s is refused as a whole', (_, bytes, code) =>
  withArchive(bytes, async ({ app, evidenceId }) => {
    const job = await jobOf(app, ask(app, 'intakes.unpack', { evidenceId }))
    const { intakes } = await ask(app, 'intakes.list', {})
    expect([job.state, job.error?.code, intakes]).toEqual(['failed', code, []])
    expectSentence(code)
    expect((await ask(app, 'evidence.list', {})).evidence.length).toBe(1)
  }),
)

test('what is no zip archive says so', () =>
  withArchive(
    Buffer.from('Rar!\x1a\x07\x00 not a zip'),
    async ({ app, evidenceId }) => {
      expect((await refused(app, 'intakes.unpack', { evidenceId })).code).toBe('archive-not-zip')
      expect((await refused(app, 'intakes.unpack', { evidenceId: 'none' })).code).toBe('not-found')
      expectSentence('archive-not-zip')
    },
    '资料.rar',
  ))

test('an interrupted unpacking goes on with the entries that are missing', () =>
  withHome(async home => {
    const entries = Array.from({ length: 300 }, (_, n) => ({
      name: `记录 ${n}.txt`,
      text: createHash('sha256').update(String(n)).digest('hex').repeat(2000),
      flags: 0x800,
    }))
    const path = join(home, '记录.zip')
    writeFileSync(path, rawZip(entries))
    const first = appIn(home)
    const firm = await newFirm(first, '半包 工厂')
    const [archive] = await importFiles(first, [path])
    const evidenceId = archive?.evidenceId ?? ''
    const started = ask(first, 'intakes.unpack', { evidenceId })
    const { jobId } = await started
    const stop = first.onEvent(event => {
      if (event.type === 'firm.changed' && event.command === 'evidence.import')
        void first.send('jobs.cancel', { id: jobId })
    })
    const job = await jobOf(first, started)
    stop()
    expect(job.state).toBe('cancelled')
    await first.close()

    const app = appIn(home)
    try {
      await app.desk.open(firm.path, null)
      const [intake] = (await ask(app, 'intakes.list', {})).intakes
      expect(intake).toMatchObject({ archive: evidenceId, endedAt: null })
      expect(intake?.counts.imported).toBeGreaterThan(0)
      expect(intake?.counts.waiting).toBeGreaterThan(0)
      await doneJob(app, ask(app, 'intakes.unpack', { evidenceId, intakeId: intake?.id ?? '' }))
      const { counts } = (await ask(app, 'intakes.get', { id: intake?.id ?? '' })).intake
      expect(counts).toEqual({ total: 300, waiting: 0, imported: 300, known: 0, failed: 0, skipped: 0 })
      expect((await ask(app, 'evidence.list', {})).evidence.length).toBe(301)
      expect(await problemsOf(app)).toEqual([])
    } finally {
      await app.close()
    }
  }))
