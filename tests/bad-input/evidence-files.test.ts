import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { App } from '../../electron/core/app.ts'
import { AppError } from '../../electron/core/app-error.ts'
import {
  ask,
  doc,
  expectSentence,
  importFiles,
  jobOf,
  newFirm,
  problemsOf,
  withApp,
} from '../promises/app-kit.ts'

const bad = (name: string): string => resolve('tests/fixtures/bad', name)
const sha256Of = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** A firm with one answer and one evidence, and a check that both are still there, alone and sound. */
const withSomethingToLose = async (app: App, home: string) => {
  const firm = await newFirm(app, '坏文件 工厂')
  const { leaves } = await ask(app, 'assessments.get', { id: firm.assessmentId })
  const leaf = leaves[0]?.leaf ?? ''
  await ask(app, 'answers.save', {
    assessmentId: firm.assessmentId,
    leaf,
    revision: 0,
    narrative: doc('不能丢'),
  })
  const path = join(home, 'good.txt')
  writeFileSync(path, '好的证据')
  await importFiles(app, [path], leaf)
  const before = await ask(app, 'evidence.list', {})
  return {
    ...firm,
    expectUntouched: async (): Promise<void> => {
      expect(await ask(app, 'evidence.list', {})).toEqual(before)
      const { narrative } = await ask(app, 'answers.get', { assessmentId: firm.assessmentId, leaf })
      expect(narrative).toEqual(doc('不能丢'))
      expect(await problemsOf(app)).toEqual([])
    },
  }
}

/** Files that cannot come in; `spoil` happens after the person chose the file. */
const refusedFiles: readonly {
  readonly name: string
  readonly make: (path: string) => void
  readonly spoil?: (path: string) => void
  readonly code: string
}[] = [
  { name: 'zero bytes', make: path => writeFileSync(path, ''), code: 'file-empty' },
  {
    name: 'two gibibytes and one byte',
    make: path => {
      writeFileSync(path, '%PDF-1.7')
      truncateSync(path, 2 * 1024 ** 3 + 1)
    },
    code: 'file-too-large',
  },
  { name: 'gone', make: path => writeFileSync(path, 'x'), spoil: path => rmSync(path), code: 'file-gone' },
  {
    name: 'now a folder',
    make: path => writeFileSync(path, 'x'),
    spoil: path => {
      rmSync(path)
      mkdirSync(path)
    },
    code: 'file-unreadable',
  },
  {
    name: 'emptied',
    make: path => writeFileSync(path, 'x'),
    spoil: path => truncateSync(path, 0),
    code: 'file-empty',
  },
]

test('files that cannot come in: each is named with its reason, and the others come in', () =>
  withApp(async (app, home) => {
    const { expectUntouched } = await withSomethingToLose(app, home)
    const paths = refusedFiles.map(({ name, make }) => {
      const path = join(home, `${name}.pdf`)
      make(path)
      return path
    })
    const files = paths.map(path => app.offerPath(path))
    for (const [n, { spoil }] of refusedFiles.entries()) spoil?.(paths[n] ?? '')
    const job = await jobOf(app, ask(app, 'evidence.import', { files }))
    expect({ state: job.state, result: job.result }).toEqual({
      state: 'done',
      result: {
        files: refusedFiles.map(({ name, code }) => ({
          name: `${name}.pdf`,
          state: 'failed',
          evidenceId: null,
          number: null,
          code,
          params: expect.objectContaining({ name: `${name}.pdf` }),
        })),
      },
    })
    for (const { code } of refusedFiles) expectSentence(code)
    await expectUntouched()
  }))

test('a folder, a device and a missing file are refused when they are offered', () =>
  withApp(async (app, home) => {
    const codeOf = (path: string): string => {
      try {
        app.offerPath(path)
        return 'taken'
      } catch (error) {
        return error instanceof AppError ? error.code : 'no refusal of ours'
      }
    }
    expect([home, '/dev/zero', join(home, 'none.pdf')].map(codeOf)).toEqual([
      'file-unreadable',
      'file-unreadable',
      'file-gone',
    ])
  }))

test('a file that grows while it is read is refused, and nothing of it stays', () =>
  withApp(async (app, home) => {
    const { expectUntouched, path } = await withSomethingToLose(app, home)
    const growing = join(home, 'growing.bin')
    writeFileSync(growing, Buffer.alloc(30_000_000, 7))
    const timer = setInterval(() => appendFileSync(growing, 'more'), 1)
    const [outcome] = await importFiles(app, [growing]).finally(() => clearInterval(timer))
    expect(outcome).toMatchObject({ state: 'failed', code: 'file-changed' })
    expectSentence(outcome?.code)
    await expectUntouched()
    const session = await app.desk.open(path, null)
    const blobs = session.store.db.prepare("SELECT count(*) FROM blob WHERE state <> 'stored'").pluck().get()
    expect(blobs).toBe(0)
  }))

/** PDFs that come in as they are; `pages` is what can be said of them. */
const hostilePdfs: readonly { readonly file: string; readonly pages: number | null }[] = [
  { file: 'password.pdf', pages: null },
  { file: 'cut.pdf', pages: null },
  { file: 'head-only.pdf', pages: null },
  { file: 'deep-tree.pdf', pages: 1 },
  { file: 'huge-count.pdf', pages: 1 },
  { file: 'circle.pdf', pages: null },
  { file: 'no-pages.pdf', pages: null },
  { file: 'bomb.pdf', pages: 1 },
  { file: 'sound.pdf', pages: 1 },
]

test(
  'damaged, locked and hostile PDFs are kept byte for byte, with their pages where they can be counted',
  () =>
    withApp(async app => {
      await newFirm(app, '坏文件 工厂')
      await importFiles(
        app,
        hostilePdfs.map(({ file }) => bad(file)),
      )
      const { evidence } = await ask(app, 'evidence.list', {})
      expect(
        evidence.map(({ fileName, mediaType, pages, sha256 }) => ({ fileName, mediaType, pages, sha256 })),
      ).toEqual(
        hostilePdfs.map(({ file, pages }) => ({
          fileName: file,
          mediaType: 'application/pdf',
          pages,
          sha256: sha256Of(bad(file)),
        })),
      )
      expect(await problemsOf(app)).toEqual([])
    }),
  60_000,
)
